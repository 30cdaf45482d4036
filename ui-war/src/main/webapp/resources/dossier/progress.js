// Keeps what a page shows of batches, feeds or backups up to date as long as one of them runs.
const EVERY = 1_000;
const HIDDEN = 10_000;
const PATIENCE = 10_000;
const MOST_FAILURES = 5;

const news = document.getElementById("news");
const about = document.getElementById("about");
let failures = 0;
let timer;

function live() {
    return [...document.querySelectorAll("[data-work][data-live=true]")];
}

async function load(address) {
    const answer = await fetch(address, {cache: "no-store", headers: {Accept: "text/html"}, signal: AbortSignal.timeout(PATIENCE)});
    if (!answer.ok) {
        throw new Error(answer.statusText);
    }
    return new DOMParser().parseFromString(await answer.text(), "text/html");
}

async function look() {
    const shown = live();
    try {
        const fresh = await load(`${news.dataset.progress}?numbers=${shown.map(part => part.dataset.work)}`);
        shown.forEach(part => update(part, fresh.querySelector(`[data-work="${part.dataset.work}"]`)));
        failures = 0;
    } catch {
        failures += 1;
    }
    later();
}

function later() {
    clearTimeout(timer);
    if (failures === MOST_FAILURES) {
        document.getElementById("lost").hidden = false;
    } else if (live().length > 0) {
        timer = setTimeout(look, (document.hidden ? HIDDEN : EVERY) * 2 ** failures);
    }
}

function update(part, fresh) {
    if (!fresh) {
        leave(part);
        return;
    }
    part.replaceWith(fresh);
    if (fresh.dataset.state !== part.dataset.state) {
        news.textContent = fresh.dataset.news;
        renew();
    }
}

/** Something is gone: so is its row, and so is its page. */
function leave(part) {
    const row = part.closest("tr");
    if (!row) {
        location.replace(news.dataset.list);
    } else if (row.parentElement.children.length === 1) {
        location.reload();
    } else {
        row.remove();
        news.textContent = part.dataset.goodbye;
    }
}

/** What a page shows besides, and what can be done, depends on the state. */
async function renew() {
    if (!about) {
        return;
    }
    const fresh = (await load(location.href)).getElementById("about");
    const focused = about.contains(document.activeElement);
    about.replaceChildren(...fresh.childNodes);
    if (focused) {
        document.getElementById("title").focus();
    }
}

document.addEventListener("visibilitychange", () => {
    if (!document.hidden && failures < MOST_FAILURES && live().length > 0) {
        look();
    }
});
later();
