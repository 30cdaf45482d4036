// Shows how far downloads are that begin on this page: the browser knows how many bytes came, the server how many dossiers.
const EVERY = 1_000;
const PATIENCE = 10_000;
const MOST_FAILURES = 8;

const section = document.getElementById("export");
const template = document.getElementById("download");
const words = template.dataset;
const numbers = new Intl.NumberFormat(document.documentElement.lang);

function token() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

function fill(sentence, ...values) {
    return values.reduce((text, value, place) => text.replace(`{${place}}`, numbers.format(value)), sentence);
}

/** One download: a line of the list. */
class Download {
    #address;
    #name;
    #words;
    #bar;
    #failures = 0;

    constructor(name, address) {
        const line = template.content.cloneNode(true);
        this.#address = address;
        this.#name = name;
        this.#words = line.querySelector("span");
        this.#bar = line.querySelector("progress");
        line.querySelector("strong").textContent = name;
        this.#bar.setAttribute("aria-label", name);
        document.getElementById("downloads").append(line);
        this.#tell(words.begun);
    }

    async follow() {
        try {
            const answer = await fetch(this.#address, {cache: "no-store", signal: AbortSignal.timeout(PATIENCE)});
            if (!answer.ok) {
                throw new Error(answer.statusText);
            }
            this.#failures = 0;
            this.#show(await answer.json());
        } catch {
            this.#failures += 1;
            if (this.#failures === MOST_FAILURES) {
                this.#end(words.lost);
            } else {
                this.#later();
            }
        }
    }

    #show({state, rows, of}) {
        if (state === "DONE") {
            this.#end(fill(words.done, rows));
        } else if (state === "FAILED") {
            this.#end(words.failed);
        } else {
            this.#words.textContent = of === undefined ? fill(words.some, rows) : fill(words.rows, rows, of);
            if (of) {
                this.#bar.max = of;
                this.#bar.value = rows;
            }
            this.#later();
        }
    }

    #later() {
        setTimeout(() => this.follow(), EVERY);
    }

    #end(sentence) {
        this.#bar.remove();
        this.#tell(sentence);
    }

    /** What happens is said aloud, too; how far it is not. */
    #tell(sentence) {
        this.#words.textContent = sentence;
        document.getElementById("download-news").textContent = `${this.#name}: ${sentence}`;
    }
}

for (const link of section.querySelectorAll("a[download]")) {
    link.addEventListener("click", () => {
        const mine = token();
        const address = new URL(link.href);
        address.searchParams.set("watch", mine);
        link.href = address;
        new Download(link.textContent, section.dataset.watch + mine).follow();
    });
}
