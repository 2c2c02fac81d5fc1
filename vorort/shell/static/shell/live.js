// Keeps a page about a meeting fresh. It asks for one number every few seconds, each screen at a moment of its own; only
// when the number has changed is the page read again. Nothing that is being typed is ever thrown away, and notes that could
// not be sent are kept and sent once the connection is back.
"use strict";

(() => {
  const LEAST = 4000;
  const SPREAD = 3000;
  const LONGEST = 60000;
  const root = () => document.getElementById("live");
  if (!root()) {
    return;
  }
  const keeps = "liveKeeps" in root().dataset;
  const typed = new Set();
  let wait = LEAST;
  let unsent = null;

  const tell = (name) => {
    const status = document.querySelector("[data-live-status]");
    if (!status) {
      return;
    }
    const [line, link] = [status.querySelector("p"), status.querySelector("a")];
    line.textContent = name ? status.dataset[name] : "";
    line.hidden = !name;
    link.hidden = name !== "news";
  };

  const isBusy = () => keeps && (typed.size > 0 || (root().contains(document.activeElement) && document.activeElement.matches("input:not([type=hidden]), textarea, select")));

  // what is folded out stays folded out, and whoever works with the keyboard stays where they are
  const place = (element) => [element.closest("form")?.getAttribute("action"), element.name, element.textContent.trim()].join("|");
  const opened = () => new Set([...root().querySelectorAll("details[open] > summary")].map((one) => one.textContent));

  const show = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const fresh = page.getElementById("live");
    if (!fresh) {
      return false;
    }
    const folded = opened();
    const focused = root().contains(document.activeElement) ? place(document.activeElement) : "";
    root().replaceWith(document.importNode(fresh, true));
    root().querySelectorAll("details > summary").forEach((one) => {
      if (folded.has(one.textContent)) {
        one.parentElement.open = true;
      }
    });
    if (focused) {
      [...root().querySelectorAll("button, a, summary")].find((one) => place(one) === focused)?.focus({ preventScroll: true });
    }
    typed.clear();
    tell("");
    return true;
  };

  // of many screens not all read the page again in the same moment: the page says over how many milliseconds they spread
  const spread = () => new Promise((resolve) => window.setTimeout(resolve, Math.random() * Number(root().dataset.spread || 0)));

  const reload = async () => {
    await spread();
    const answer = await fetch(window.location.href, { headers: { Accept: "text/html" } });
    // logged out meanwhile: the address bar says where one has to go
    if (!answer.ok || answer.redirected || !show(await answer.text())) {
      tell("news");
    }
  };

  // of a vote that is open only the number of those who have voted changes: the page stays as it is
  const count = (turnout) => {
    for (const [vote, cast] of turnout.map((one) => one.split(":"))) {
      root().querySelectorAll(`[data-cast="${vote}"]`).forEach((one) => {
        one.textContent = cast;
      });
    }
  };

  const ask = async () => {
    const { live, revision } = root().dataset;
    // the browser asks on condition by itself: where nothing is new the answer has no body. The address says enough, so
    // no cookie goes along, and the answer is the same for everybody
    const answer = await fetch(live, { cache: "no-cache", credentials: "omit" });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const [number, ...turnout] = (await answer.text()).trim().split(" ");
    if (number === revision) {
      count(turnout);
      return;
    }
    if (isBusy()) {
      tell("news");
    } else {
      await reload();
    }
  };

  const send = async ({ action, fields }) => {
    const answer = await fetch(action, { method: "POST", body: fields });
    unsent = null;
    const html = await answer.text();
    if (!answer.ok || !show(html)) {
      // somebody else has written meanwhile, or one has been logged out: the page that says so takes over, with the text
      const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
      document.querySelector("main").replaceWith(document.importNode(main, true));
      window.history.replaceState(null, "", action);
    }
  };

  const turn = async () => {
    try {
      if (!document.hidden && navigator.onLine && root()) {
        if (unsent) {
          await send(unsent);
        } else {
          await ask();
        }
        wait = LEAST;
      } else {
        wait = LEAST * 2;
      }
    } catch {
      wait = Math.min(wait * 2, LONGEST);
    }
    if (root()) {
      window.setTimeout(turn, wait + Math.random() * SPREAD);
    }
  };

  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-typed]");
    if (form) {
      typed.add(form);
    }
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    typed.delete(form);
    if (!form.matches("form[data-notes]") || typed.size > 0) {
      return;
    }
    event.preventDefault();
    unsent = { action: form.action, fields: new FormData(form) };
    send(unsent).catch(() => {
      unsent = { action: form.action, fields: new FormData(form) };
      typed.add(form);
      tell("unsent");
    });
  });
  window.addEventListener("online", () => {
    if (unsent) {
      send(unsent).catch(() => tell("unsent"));
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsent || typed.size > 0) {
      event.preventDefault();
    }
  });
  window.setTimeout(turn, LEAST + Math.random() * SPREAD);
})();
