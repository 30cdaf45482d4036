// Parts of the page that the server renders while somebody writes.

/** One part of the page: asks for what it shows, and drops answers that come after a newer question. */
export class Part {
    #address;
    #place;
    #waiting = new AbortController();

    constructor(name) {
        this.#address = document.getElementById("try").action.replace("trials", name);
        this.#place = document.getElementById(name);
    }

    get place() {
        return this.#place;
    }

    /** Shows the answer; true when the server could give one, false when not, undefined when it came too late. */
    async ask(fields) {
        this.#waiting.abort();
        const mine = this.#waiting = new AbortController();
        this.#place.setAttribute("aria-busy", "true");
        const answer = await this.#fetch(fields, mine.signal);
        if (mine.signal.aborted) {
            return undefined;
        }
        this.#place.removeAttribute("aria-busy");
        this.#place.classList.remove("old");
        this.#place.replaceChildren(answer.content);
        return answer.ok;
    }

    /** Says that what is shown belongs to an older text. */
    outdate() {
        this.#waiting.abort();
        this.#place.removeAttribute("aria-busy");
        this.#place.classList.add("old");
    }

    async #fetch(fields, signal) {
        try {
            const answer = await fetch(this.#address, {method: "POST", body: new URLSearchParams(fields), signal});
            const template = document.createElement("template");
            template.innerHTML = await answer.text();
            return {ok: answer.ok, content: template.content};
        } catch {
            return {ok: false, content: document.getElementById("offline").content.cloneNode(true)};
        }
    }
}
