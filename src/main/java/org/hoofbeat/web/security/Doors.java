package org.hoofbeat.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which right opens which page of the staff's part of the site. An address below {@code /desk}, {@code /admin} or
 * {@code /account} that is not in the table is open to nobody, so that a page that was forgotten here is found out by its
 * author and not by a stranger. All other addresses are open to everybody.
 */
final class Doors implements AuthorizationManager<HttpServletRequest> {
    /** Everything below these is closed unless the table opens it. */
    private static final List<RequestMatcher> STAFF =
            List.of(matcher(null, "/desk/**"), matcher(null, "/admin/**"), matcher(null, "/account/**"));

    private static final List<Door> TABLE = List.of(
            get("/desk", Right.WORK_AT_DESK),
            get("/desk/sections", Right.DRAFT_SECTIONS),
            post("/desk/sections", Right.DRAFT_SECTIONS),
            get("/desk/sections/{id}", Right.DRAFT_SECTIONS),
            post("/desk/sections/{id}", Right.DRAFT_SECTIONS),
            post("/desk/sections/{id}/keep", Right.DRAFT_SECTIONS),
            post("/desk/sections/{id}/preview", Right.DRAFT_SECTIONS),
            post("/desk/sections/{id}/drop", Right.DRAFT_SECTIONS),
            get("/desk/sections/{id}/versions", Right.DRAFT_SECTIONS),
            get("/desk/sections/{id}/diff", Right.DRAFT_SECTIONS),
            post("/desk/sections/{id}/restore", Right.DRAFT_SECTIONS),
            post("/desk/sections/{id}/submit", Right.DRAFT_SECTIONS),
            post("/desk/sections/{id}/dismiss", Right.DRAFT_SECTIONS),
            get("/desk/sections/{id}/review", Right.DRAFT_SECTIONS),
            post("/desk/sections/{id}/give-back", Right.PUBLISH_SECTIONS),
            post("/desk/sections/{id}/publish", Right.PUBLISH_SECTIONS),
            post("/desk/sections/{id}/withdraw", Right.PUBLISH_SECTIONS),
            post("/desk/sections/{id}/confirm", Right.PUBLISH_SECTIONS),
            get("/desk/review", Right.DRAFT_SECTIONS),
            get("/desk/todo", Right.DRAFT_SECTIONS),
            post("/desk/todo/{id}", Right.DRAFT_SECTIONS),
            get("/desk/questions", Right.ANSWER_QUESTIONS),
            get("/desk/questions/{id}", Right.ANSWER_QUESTIONS),
            post("/desk/questions/{id}", Right.ANSWER_QUESTIONS),
            post("/desk/questions/{id}/read", Right.ANSWER_QUESTIONS),
            post("/desk/questions/{id}/preview", Right.ANSWER_QUESTIONS),
            post("/desk/questions/{id}/triage", Right.ANSWER_QUESTIONS),
            get("/desk/questions/{id}/publish", Right.ANSWER_QUESTIONS),
            post("/desk/questions/{id}/publish", Right.ANSWER_QUESTIONS),
            post("/desk/questions/{id}/proof", Right.ANSWER_QUESTIONS),
            get("/desk/answers", Right.ANSWER_QUESTIONS),
            get("/desk/answers/{number}", Right.ANSWER_QUESTIONS),
            post("/desk/answers/{number}", Right.ANSWER_QUESTIONS),
            get("/desk/replies", Right.ANSWER_QUESTIONS),
            post("/desk/replies", Right.ANSWER_QUESTIONS),
            post("/desk/replies/{id}/remove", Right.ANSWER_QUESTIONS),
            get("/desk/imports", Right.DRAFT_SECTIONS),
            post("/desk/imports", Right.PUBLISH_SECTIONS),
            get("/desk/works", Right.DRAFT_SECTIONS),
            post("/desk/works", Right.DRAFT_SECTIONS),
            get("/desk/works/{number}", Right.DRAFT_SECTIONS),
            post("/desk/works/{number}", Right.DRAFT_SECTIONS),
            post("/desk/works/{number}/judge", Right.DRAFT_SECTIONS),
            get("/desk/disease/{id}", Right.DRAFT_SECTIONS),
            post("/desk/disease/{id}/contacts", Right.PUBLISH_SECTIONS),
            post("/desk/contacts/{id}/remove", Right.PUBLISH_SECTIONS),
            post("/desk/contacts/{id}/bring-back", Right.PUBLISH_SECTIONS),
            get("/account", Right.OWN_ACCOUNT),
            post("/account/password", Right.OWN_ACCOUNT),
            post("/account/second-factor", Right.OWN_ACCOUNT),
            post("/account/second-factor/confirm", Right.OWN_ACCOUNT),
            post("/account/second-factor/remove", Right.OWN_ACCOUNT),
            post("/account/sessions/end", Right.OWN_ACCOUNT),
            get("/admin", Right.KEEP_ACCOUNTS),
            post("/admin/accounts", Right.KEEP_ACCOUNTS),
            post("/admin/accounts/{id}/role", Right.KEEP_ACCOUNTS),
            post("/admin/accounts/{id}/disable", Right.KEEP_ACCOUNTS),
            post("/admin/accounts/{id}/enable", Right.KEEP_ACCOUNTS),
            post("/admin/accounts/{id}/reset", Right.KEEP_ACCOUNTS),
            post("/admin/accounts/{id}/second-factor", Right.KEEP_ACCOUNTS),
            get("/admin/audit", Right.READ_AUDIT),
            post("/admin/audit/verify", Right.READ_AUDIT));

    /**
     * A row of the table.
     *
     * @param address method and path
     * @param right that opens it
     */
    private record Door(RequestMatcher address, Right right) {}

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, HttpServletRequest request) {
        if (STAFF.stream().noneMatch(staff -> staff.matches(request))) {
            return new AuthorizationDecision(true);
        }
        Optional<Door> door =
                TABLE.stream().filter(row -> row.address.matches(request)).findFirst();
        Person person = SignedIn.personOf(authentication.get());
        return new AuthorizationDecision(door.isPresent() && person.may(door.get().right));
    }

    /** Who may read a page may also ask whether it is there. */
    private static Door get(String path, Right right) {
        return new Door(new OrRequestMatcher(matcher(HttpMethod.GET, path), matcher(HttpMethod.HEAD, path)), right);
    }

    private static Door post(String path, Right right) {
        return new Door(matcher(HttpMethod.POST, path), right);
    }

    private static RequestMatcher matcher(@Nullable HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }
}
