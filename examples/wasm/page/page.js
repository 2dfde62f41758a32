"use strict";
(() => {
  const one = (id) => document.getElementById(id);
  const example = `Ferry line to Harwick cut by a third

HARWICK, March 4, 2024 (Skarn Wire) - The council of Harwick voted on Monday to cut the ferry to Skarn by a third, from 12 crossings a day to 8, to save $1.2 million a year.

"We have carried empty seats for two winters," said Mara Oyelaran, the head of the council. Oyelaran, who has held the office since May 2019, added that fares would rise by 4.5 percent next spring.

The Skarn Fishermen's Union called the plan a mistake. According to its chairman, Tam Lund, every third family on the island has someone who works in Harwick.
`;
  const largest = 16 << 20; // the library reads no more either
  let saved = "";

  function say(text, wrong) {
    one("status").textContent = text;
    one("status").classList.toggle("wrong", Boolean(wrong));
  }

  // The module is stored compressed. Some servers say so, and then it has been unpacked.
  async function load() {
    const answer = await fetch("newswire.wasm.gz");
    if (!answer.ok) throw new Error(`newswire.wasm.gz: ${answer.status}`);
    const data = await answer.blob();
    const head = new Uint8Array(await data.slice(0, 2).arrayBuffer());
    const packed = head[0] === 0x1f && head[1] === 0x8b;
    const stream = packed ? data.stream().pipeThrough(new DecompressionStream("gzip")) : data.stream();
    const go = new Go();
    const module = new Response(stream, { headers: { "Content-Type": "application/wasm" } });
    const { instance } = await WebAssembly.instantiateStreaming(module, go.importObject);
    go.run(instance).then(() => say("The program has ended. Reload the page to go on.", true));
    one("read").disabled = one("example").disabled = false;
    say("Ready");
  }

  // The program holds up the page while it reads, so that this has to be painted before.
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  async function read(name, bytes) {
    if (typeof newswire !== "function") return say("The program is not loaded yet.", true);
    try {
      say(`${name}: reading …`);
      const data = new Uint8Array(await bytes());
      await painted();
      parse(name, data);
    } catch (error) {
      say(`${name}: ${error.message}`, true);
    }
  }

  function parse(name, data) {
    const start = performance.now();
    const result = newswire(data, name, one("date").value);
    const took = Math.round(performance.now() - start);
    if (result.error) throw new Error(result.error);
    URL.revokeObjectURL(saved);
    saved = URL.createObjectURL(new Blob([result.html], { type: "text/html" }));
    one("save").href = saved;
    one("result").srcdoc = result.html;
    show(true);
    say(`${name}: ${result.stories} ${result.stories === 1 ? "story" : "stories"}, read in ${took} ms`);
  }

  function show(result) {
    one("input").hidden = result;
    one("result").hidden = one("again").hidden = one("save").hidden = !result;
    if (!result) one("text").focus();
  }

  function readFile(file) {
    if (!file) return;
    if (file.size > largest) say(`${file.name}: it has ${Math.ceil(file.size / (1 << 20))} MiB, and no more than 16 MiB can be read`, true);
    else read(file.name, () => file.arrayBuffer());
  }

  const readText = () => read("Pasted text", () => new TextEncoder().encode(one("text").value));
  one("input").addEventListener("submit", (event) => {
    event.preventDefault();
    readText();
  });
  one("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) readText();
  });
  one("example").addEventListener("click", () => {
    one("text").value = example;
    readText();
  });
  one("file").addEventListener("change", (event) => {
    readFile(event.target.files[0]);
    event.target.value = "";
  });
  one("again").addEventListener("click", () => {
    show(false);
    say("Ready");
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) document.body.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("over");
    readFile(event.dataTransfer.files[0]);
  });
  load().catch((error) => say(`Cannot start: ${error.message}`, true));
})();
