"use strict";
(() => {
  const root = document.documentElement;
  const one = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const card = one("#card"), legend = one("#legend"), help = one(".help");

  root.classList.add("live");

  // What belongs together: all that shows an annotation, by the anchor of its card.
  const shows = new Map();
  for (const element of all("[data-c]"))
    for (const id of element.dataset.c.split(" ")) {
      if (!shows.has(id)) shows.set(id, []);
      shows.get(id).push(element);
    }
  const marks = all("mark[id]");
  const places = new Map(marks.map((mark, i) => [mark, i]));

  let shown = "";     // the anchor of the card that is shown
  let kept = false;   // it stays when the pointer leaves
  let here = null;    // the mark from which it was opened
  let leaving = 0;

  function light(id, on) {
    for (const element of shows.get(id) || []) element.classList.toggle("on", on);
  }

  function show(mark, keep) {
    clearTimeout(leaving);
    kept = kept || keep;
    if (here) here.classList.remove("here");
    here = mark.id ? mark : document.getElementById(mark.dataset.c + "-1");
    if (here) here.classList.add("here");
    const id = mark.dataset.c;
    if (id !== shown) {
      const about = document.getElementById(id);
      if (!about) return;
      light(shown, false);
      shown = id;
      light(id, true);
      const copy = about.cloneNode(true);
      copy.removeAttribute("id");
      const close = document.createElement("button");
      close.id = "close";
      close.type = "button";
      close.textContent = "×";
      close.setAttribute("aria-label", "Close");
      close.addEventListener("click", hide);
      copy.prepend(close);
      card.replaceChildren(copy);
      card.scrollTop = 0;
    }
    for (const link of card.querySelectorAll(".places a")) link.classList.toggle("here", here && link.hash === "#" + here.id);
  }

  function hide() {
    clearTimeout(leaving);
    light(shown, false);
    if (here) here.classList.remove("here");
    shown = "";
    kept = false;
    card.replaceChildren(help);
  }

  // markAt is the innermost mark around a node that is switched on.
  function markAt(node) {
    let mark = node.closest && node.closest("mark");
    while (mark && mark.classList.contains("off")) mark = mark.parentElement.closest("mark");
    return mark;
  }

  function go(mark) {
    show(mark, true);
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "center" });
  }

  // step goes to another mention; a date, amount or quote has one, so to another of its
  // kind; from nowhere to the first mark that can be seen.
  function step(by) {
    if (!here || !shown) {
      const from = here ? places.get(here) : -1;
      const next = marks.find((mark, i) => i > from && !mark.classList.contains("off") && mark.getBoundingClientRect().bottom > 0);
      if (next) go(next);
      return;
    }
    let among = shows.get(shown).filter((mark) => places.has(mark));
    if (among.length < 2) among = marks.filter((mark) => mark.dataset.k === here.dataset.k);
    const at = among.indexOf(here);
    go(among[(at + by + among.length) % among.length]);
  }

  document.addEventListener("mouseover", (event) => {
    if (kept) return;
    const mark = markAt(event.target);
    if (mark) show(mark, false);
    else if (card.contains(event.target)) clearTimeout(leaving);
    else if (shown) {
      clearTimeout(leaving);
      leaving = setTimeout(hide, 600);
    }
  });

  document.addEventListener("focusin", (event) => {
    const mark = event.target.closest("mark");
    if (mark) show(mark, false);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const to = link && document.getElementById(link.getAttribute("href").slice(1));
    if (to && to.matches("mark")) {
      event.preventDefault();
      go(to);
      return;
    }
    const mark = markAt(event.target);
    if (mark) {
      show(mark, true);
      mark.scrollIntoView({ block: "nearest" }); // from under the card
    } else if (!event.target.closest("#card, #top, #legend, a, summary")) hide();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = event.target.closest("mark");
    switch (event.key) {
      case "Escape":
        if (here && card.contains(event.target)) here.focus();
        hide();
        break;
      case "n": step(1); break;
      case "p": step(-1); break;
      case "ArrowRight": case "ArrowLeft":
        if (!mark) return; // it scrolls
        step(event.key === "ArrowRight" ? 1 : -1);
        break;
      case "Enter": case " ":
        if (!mark) return;
        show(mark, true);
        const first = card.querySelector(".places a, dd a");
        if (first) first.focus();
        break;
      default: return;
    }
    event.preventDefault();
  });

  // The legend goes where it is seen, before the stories, and its names become switches of
  // all that is under them.
  one("#top").after(legend);
  function press(key, on) {
    key.setAttribute("aria-pressed", on);
    for (const element of all("main [data-k=" + key.dataset.k + "]")) {
      if (element.matches(".about")) continue;
      element.classList.toggle("off", !on);
      if (element.matches("mark[id]")) element.tabIndex = on ? 0 : -1;
    }
    if (here && here.classList.contains("off")) hide();
  }
  const pressed = (key) => key.getAttribute("aria-pressed") === "true";
  for (const group of all(".kinds")) {
    const keys = [...group.querySelectorAll(".key")];
    const name = document.createElement("button");
    name.type = "button";
    name.className = "group";
    name.textContent = group.querySelector(".group").textContent;
    name.title = "Show or hide all";
    group.querySelector(".group").replaceWith(name);
    name.addEventListener("click", () => {
      const on = !keys.some(pressed);
      for (const key of keys) press(key, on);
    });
    for (const key of keys) key.addEventListener("click", () => press(key, !pressed(key)));
  }

  function tool(name, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tool";
    button.textContent = name;
    button.addEventListener("click", () => act(button));
    one("#top").append(button);
    return button;
  }
  tool("Labels", (button) => button.setAttribute("aria-pressed", !root.classList.toggle("unlabelled"))).setAttribute("aria-pressed", "true");
  const dark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  tool("Dark", (button) => {
    root.dataset.theme = dark() ? "light" : "dark";
    button.setAttribute("aria-pressed", dark());
  }).setAttribute("aria-pressed", dark());

  // The list of stories tells which one is being read.
  const links = new Map(all(".toc a").map((link) => [link.hash.slice(1), link]));
  const reading = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const link = links.get(target.id);
      if (link && isIntersecting) link.setAttribute("aria-current", "true");
      else if (link) link.removeAttribute("aria-current");
    }
  }, { rootMargin: "-25% 0px -70% 0px" });
  for (const story of all(".story")) reading.observe(story);
})();
