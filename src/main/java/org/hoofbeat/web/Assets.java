package org.hoofbeat.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that pages refer to: style sheet, scripts, icon, the host's logo. Their addresses hold a checksum of their
 * contents, so that browsers may keep them for ever. They are read once, at start.
 */
public final class Assets {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.7/dist/htmx.min.js";
    private static final int DIGITS = 10;

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final Map<String, Asset> byAddress = new LinkedHashMap<>();

    /**
     * One file.
     *
     * @param address where it is served
     * @param type its media type
     * @param bytes its contents
     */
    public record Asset(String address, String type, byte[] bytes) {}

    /**
     * Reads the files.
     *
     * @param host whose logo is shown, where there is one
     */
    public Assets(Host host) {
        add("hoofbeat.css", fromProgram("/assets/hoofbeat.css"));
        add("hoofbeat.js", fromProgram("/assets/hoofbeat.js"));
        add("icon.svg", fromProgram("/assets/icon.svg"));
        add("htmx.js", fromProgram(HTMX));
        if (!host.logo().isEmpty()) {
            add(logoName(host), fromDisk(host.logo()));
        }
    }

    /**
     * The address of a file.
     *
     * @throws IllegalArgumentException for a name that is not served
     */
    public String address(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("there is no asset '" + name + "'; there are " + byName.keySet());
        }
        return asset.address();
    }

    /** The address of the host's logo, where it has one. */
    public Optional<String> findLogo() {
        return byName.keySet().stream()
                .filter(name -> name.startsWith("logo."))
                .map(this::address)
                .findFirst();
    }

    /** The file at an address. */
    public Optional<Asset> find(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private void add(String name, byte[] bytes) {
        var asset = new Asset("/assets/" + checksum(bytes) + "/" + name, typeOf(name), bytes);
        byName.put(name, asset);
        byAddress.put(asset.address(), asset);
    }

    private static String logoName(Host host) {
        String ending = host.logo().substring(host.logo().lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return "logo." + ending;
    }

    private static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default ->
                throw new IllegalArgumentException(
                        "host.logo must be a PNG or SVG file, but its name ends as that of " + name);
        };
    }

    private static byte[] fromProgram(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program; build it anew");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] fromDisk(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("host.logo: cannot read " + file, unreadable);
        }
    }

    private static String checksum(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
