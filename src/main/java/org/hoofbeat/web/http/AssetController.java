package org.hoofbeat.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.hoofbeat.web.Assets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves style sheet, scripts and images. Their addresses change with their contents, so they may be kept for ever. */
@Controller
class AssetController {
    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{checksum}/{name}")
    ResponseEntity<byte[]> asset(HttpServletRequest request) {
        Assets.Asset asset = assets.find(request.getRequestURI()).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asset.type()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(asset.bytes());
    }

    /** Browsers ask for this name when they show something that is no page. */
    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(assets.find(assets.address("icon.svg")).orElseThrow().bytes());
    }
}
