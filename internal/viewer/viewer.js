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
  const said = one("#said"), most = 50; // places in the card

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
      const copy = about.cloneNode(false);
      copy.removeAttribute("id");
      for (const part of about.children) copy.append(part.matches(".places") ? somePlaces(part) : part.cloneNode(true));
      const close = document.createElement("button");
      close.id = "close";
      close.type = "button";
      close.textContent = "×";
      close.setAttribute("aria-label", "Close");
      close.addEventListener("click", hide);
      copy.prepend(close);
      card.replaceChildren(copy);
      card.scrollTop = 0;
      said.textContent = [".what", "h4", "h5"].map((part) => copy.querySelector(part)).filter(Boolean).map((part) => part.textContent.trim()).join(", ");
    }
    for (const link of card.querySelectorAll(".places a")) link.classList.toggle("here", here && link.hash === "#" + here.id);
  }

  function somePlaces(list) {
    const some = list.cloneNode(list.children.length <= most);
    if (some.firstChild) return some;
    some.append(...[...list.children].slice(0, most).map((place) => place.cloneNode(true)));
    const rest = document.createElement("li");
    rest.className = "rest";
    rest.lang = "en";
    rest.textContent = `and ${list.children.length - most} more, in the index`;
    some.append(rest);
    return some;
  }

  function hide() {
    if (here && card.contains(document.activeElement)) here.focus({ preventScroll: !document.activeElement.matches(":focus-visible") });
    clearTimeout(leaving);
    light(shown, false);
    if (here) here.classList.remove("here");
    shown = "";
    kept = false;
    said.textContent = "";
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

  // beside goes to the mark before or behind another.
  function beside(mark, by) {
    let at = places.get(mark) + by;
    while (marks[at] && marks[at].classList.contains("off")) at += by;
    if (marks[at]) go(marks[at]);
  }

  // A story has one mark to which Tab leads, the first or the one that was last in use.
  // Marks are no buttons: what is in a button is one for those who listen, and there are
  // marks in quotes.
  const stories = all(".story");
  function stop(story, mark) {
    const was = story.querySelector("mark[tabindex='0']");
    if (was) was.tabIndex = -1;
    if (mark) mark.tabIndex = 0;
  }
  function stops() {
    for (const story of stories)
      if (!story.querySelector("mark[tabindex='0']:not(.off)")) stop(story, story.querySelector("mark[id]:not(.off)"));
  }
  stops();

  document.addEventListener("mouseover", (event) => {
    // The card is not taken from who reads it by the keyboard.
    if (kept || document.activeElement?.matches("mark:focus-visible, #card :focus-visible")) return;
    const mark = markAt(event.target);
    if (mark) show(mark, false);
    else if (card.contains(event.target)) clearTimeout(leaving);
    else if (shown) {
      clearTimeout(leaving);
      leaving = setTimeout(hide, 600);
    }
  });

  document.addEventListener("focusin", (event) => {
    const mark = markAt(event.target);
    if (!mark) return;
    if (mark.id) stop(mark.closest(".story"), mark);
    show(mark, false);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const to = link && document.getElementById(link.getAttribute("href").slice(1));
    if (to && to.matches("mark")) {
      event.preventDefault();
      go(to);
      return;
    }
    // The frame of a document without an address would follow the link out of it.
    if (to && location.protocol === "about:") {
      event.preventDefault();
      to.tabIndex = -1;
      to.focus({ preventScroll: true });
      to.scrollIntoView({ behavior: "instant" }); // on the way stories would get their heights
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
        hide();
        break;
      case "n": step(1); break;
      case "p": step(-1); break;
      case "ArrowRight": case "ArrowLeft":
        if (!mark) return; // it scrolls
        beside(mark, (event.key === "ArrowRight") === (getComputedStyle(mark).direction === "ltr") ? 1 : -1);
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
    }
    stops();
    if (here && here.classList.contains("off")) hide();
  }
  const pressed = (key) => key.getAttribute("aria-pressed") === "true";
  function buttonOf(name) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = name.className;
    button.title = name.title;
    button.append(...name.childNodes);
    name.replaceWith(button);
    return button;
  }
  for (const group of all(".kinds")) {
    const keys = [...group.querySelectorAll(".key")].map((name) => {
      const key = buttonOf(name);
      key.dataset.k = name.dataset.k;
      key.setAttribute("aria-pressed", true);
      return key;
    });
    const name = buttonOf(group.querySelector(".group"));
    name.title = "Show or hide all";
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
  for (const story of stories) reading.observe(story);
})();
