// What pages gain from JavaScript: suggestions while typing, with the keyboard. Everything works without it.
"use strict";

// A combobox with a list box below it, after the pattern of the ARIA Authoring Practices. The options are links that the
// server has made; the field with data-suggest keeps the focus and points at the active one.
class Suggestions {
    static count = 0;

    constructor(field) {
        this.field = field;
        this.url = field.dataset.suggest;
        this.number = ++Suggestions.count;
        this.waiting = 0;
        this.asked = "";
        this.active = -1;

        this.list = document.createElement("div");
        this.list.className = "suggestions";
        this.list.id = "suggestions-" + this.number;
        this.list.setAttribute("role", "listbox");
        this.list.setAttribute("aria-label", field.dataset.suggestLabel || field.labels[0]?.textContent.trim() || "");
        this.list.hidden = true;
        this.status = document.createElement("div");
        this.status.className = "visually-hidden";
        this.status.setAttribute("role", "status");
        const place = field.closest(".search-box, .site-search, .picker") || field.parentElement;
        place.append(this.list, this.status);

        field.setAttribute("role", "combobox");
        field.setAttribute("aria-autocomplete", "list");
        field.setAttribute("aria-expanded", "false");
        field.setAttribute("aria-controls", this.list.id);
        field.addEventListener("input", () => this.ask());
        field.addEventListener("keydown", event => this.key(event));
        field.addEventListener("blur", () => setTimeout(() => this.close(), 150));
        field.addEventListener("focus", () => this.options().length && field.value.trim() === this.asked && this.open());
        this.list.addEventListener("mousedown", event => event.preventDefault());
        this.list.addEventListener("click", event => this.choose(event.target.closest("[role=option]"), event));
        this.list.addEventListener("htmx:afterSwap", () => this.arrived());
    }

    options() {
        return [...this.list.querySelectorAll("[role=option]")];
    }

    ask() {
        clearTimeout(this.waiting);
        const text = this.field.value.trim();
        if (!text) {
            this.asked = "";
            this.list.replaceChildren();
            this.close();
            return;
        }
        this.waiting = setTimeout(() => {
            this.asked = text;
            const address = this.url + (this.url.includes("?") ? "&" : "?") + "q=" + encodeURIComponent(text.slice(0, 200));
            htmx.ajax("GET", address, { source: this.list, target: this.list, swap: "innerHTML" });
        }, 110);
    }

    arrived() {
        if (this.field.value.trim() !== this.asked) {
            return;
        }
        this.options().forEach((option, at) => {
            option.id = this.list.id + "-" + at;
            option.tabIndex = -1;
            option.setAttribute("aria-selected", "false");
        });
        this.list.querySelectorAll("[role=group]").forEach((group, at) => {
            const title = group.querySelector(".suggestion-group");
            title.id = this.list.id + "-group-" + at;
            group.setAttribute("aria-labelledby", title.id);
        });
        const note = this.list.querySelector("[data-status]");
        this.status.textContent = note ? note.dataset.status : "";
        this.mark(-1);
        if (this.options().length && document.activeElement === this.field) {
            this.open();
        } else {
            this.close();
        }
    }

    open() {
        this.list.hidden = false;
        this.field.setAttribute("aria-expanded", "true");
    }

    close() {
        this.list.hidden = true;
        this.field.setAttribute("aria-expanded", "false");
        this.mark(-1);
    }

    mark(at) {
        const options = this.options();
        this.active = at;
        options.forEach((option, number) => option.setAttribute("aria-selected", String(number === at)));
        if (at < 0) {
            this.field.removeAttribute("aria-activedescendant");
        } else {
            this.field.setAttribute("aria-activedescendant", options[at].id);
            options[at].scrollIntoView({ block: "nearest" });
        }
    }

    key(event) {
        const last = this.options().length - 1;
        const closed = this.list.hidden;
        if (event.key === "ArrowDown" && last >= 0) {
            event.preventDefault();
            this.open();
            this.mark(closed || this.active === last ? 0 : this.active + 1);
        } else if (event.key === "ArrowUp" && last >= 0) {
            event.preventDefault();
            this.open();
            this.mark(closed || this.active <= 0 ? last : this.active - 1);
        } else if (event.key === "Enter" && !closed && this.active >= 0) {
            event.preventDefault();
            this.choose(this.options()[this.active], event);
        } else if (event.key === "Escape" && !closed) {
            event.preventDefault();
            this.close();
        } else if (event.key === "Tab") {
            this.close();
        }
    }

    // In a picker the choice is put into the form, which the server then understands; elsewhere it is a way to a page.
    choose(option, event) {
        if (!option) {
            return;
        }
        if (this.field.dataset.pick !== undefined) {
            event.preventDefault();
            this.field.value = option.dataset.value;
            this.close();
            this.field.form.requestSubmit();
        } else if (event.type !== "click") {
            location.assign(option.href);
        }
    }
}

// A large table whose cells are reached with the arrow keys, and whose groups of rows can be folded.
class Grid {
    constructor(table) {
        this.table = table;
        table.setAttribute("role", "grid");
        this.cells().forEach(cell => { cell.tabIndex = -1; });
        const first = this.cells()[0];
        if (first) {
            first.tabIndex = 0;
        }
        table.addEventListener("keydown", event => this.key(event));
        table.addEventListener("focusin", event => this.enter(event.target.closest("td, th")));
        const many = table.querySelectorAll("tbody tr").length > 60;
        table.querySelectorAll("tbody").forEach((body, at) => this.fold(body, many && at > 1));
        document.querySelectorAll(".keys-hint").forEach(hint => { hint.hidden = false; });
    }

    cells() {
        return [...this.table.querySelectorAll("th, td")];
    }

    fold(body, folded) {
        const head = body.querySelector(".grid-section th");
        const button = document.createElement("button");
        button.type = "button";
        button.className = "fold";
        button.append(...head.childNodes);
        const mark = document.createElement("span");
        mark.setAttribute("aria-hidden", "true");
        button.prepend(mark);
        head.append(button);
        const show = closed => {
            body.classList.toggle("collapsed", closed);
            button.setAttribute("aria-expanded", String(!closed));
            mark.textContent = closed ? "▸ " : "▾ ";
        };
        button.addEventListener("click", () => show(!body.classList.contains("collapsed")));
        show(folded);
    }

    enter(cell) {
        if (cell) {
            this.cells().forEach(other => { other.tabIndex = other === cell ? 0 : -1; });
        }
    }

    key(event) {
        const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
        const cell = event.target.closest("td, th");
        if (!step || !cell) {
            return;
        }
        event.preventDefault();
        const rows = [...this.table.rows].filter(row => row.offsetParent !== null);
        const row = rows[rows.indexOf(cell.parentElement) + step[0]];
        const target = row && row.cells[step[0] ? Math.min(cell.cellIndex, row.cells.length - 1) : cell.cellIndex + step[1]];
        if (target) {
            target.focus();
        }
    }
}

function prepare(root) {
    root.querySelectorAll("table[data-grid]:not([role])").forEach(table => new Grid(table));
    root.querySelectorAll("input[data-suggest]:not([role=combobox])").forEach(field => new Suggestions(field));
    root.querySelectorAll("[data-submit-on-change]").forEach(form => {
        form.addEventListener("change", event => event.target.dataset.pick === undefined && form.requestSubmit());
    });
    root.querySelectorAll("[data-print]").forEach(button => {
        button.hidden = false;
        button.addEventListener("click", () => window.print());
    });
    root.querySelectorAll("[data-copy]").forEach(button => {
        button.hidden = false;
        button.addEventListener("click", async () => {
            await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
            button.textContent = button.dataset.copied;
        });
    });
}

// The address may have changed since the page was made: other findings, another disease beside the first.
document.querySelectorAll(".languages a").forEach(link => link.addEventListener("click", () => {
    const address = new URL(location.href);
    address.searchParams.set("lang", link.lang);
    link.href = address.href.replaceAll("%3A", ":").replaceAll("%2C", ",");
}));

// A token may stand behind the address, where it is sent to nobody. It moves into the field and out of sight.
document.querySelectorAll("[data-from-address]").forEach(field => {
    if (location.hash.length > 1) {
        field.value = decodeURIComponent(location.hash.slice(1));
        history.replaceState(null, "", location.pathname + location.search);
    }
});

document.querySelectorAll("[data-copy-text]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(button.dataset.copyText);
        button.textContent = button.dataset.copied;
    });
});

prepare(document);
document.addEventListener("htmx:afterSettle", event => prepare(event.target));
