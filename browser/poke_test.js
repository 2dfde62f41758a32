// What a reader could do in a document, and what there is in it.

// A link to the web, to a mail program or to nowhere would leave the document; any other
// goes on.
addEventListener('click', event => {
  const link = event.target.closest?.('a, area');
  if (link && /^(https?|mailto|):$/.test(link.protocol)) event.preventDefault();
}, true);

// A dialog that closes gives the focus back, which may raise the next, and so on.
function few() {
  const say = alert;
  let left = 3;
  alert = text => left-- > 0 && say(text);
}

const pointer = ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'dblclick', 'contextmenu',
  'pointerover', 'pointerenter', 'pointerdown', 'touchstart', 'wheel', 'dragstart'];
const others = ['keydown', 'keyup', 'keypress', 'input', 'change', 'copy', 'paste', 'scroll', 'toggle', 'beforetoggle', 'command'];

const wait = time => new Promise(done => setTimeout(done, time));

async function poke() {
  for (const e of document.body.querySelectorAll('*')) {
    for (const name of pointer) e.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
    for (const name of others) e.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
    e.focus?.();
    if (e.click) e.click();
    else e.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    e.blur?.();
    if (e.localName === 'details') e.open = !e.open;
  }
  await wait(200);
  return look();
}

function look() {
  const outputs = [...document.querySelectorAll('.output')];
  const elements = new Set(), attributes = new Set(), schemes = new Set(), changed = [];
  let links = 0, images = 0;
  for (const output of outputs) {
    for (const e of output.querySelectorAll('*')) {
      elements.add(e.tagName);
      for (const a of e.attributes) attributes.add(e.tagName + '.' + a.name);
      if (e.tagName === 'A') { links++; schemes.add(e.protocol); }
      if (e.tagName === 'IMG') { images++; schemes.add(URL.canParse(e.src) ? new URL(e.src).protocol : ':'); }
    }
    const written = output.innerHTML;
    const again = document.implementation.createHTMLDocument('').createElement('div');
    again.innerHTML = written;
    if (again.innerHTML !== written || !again.isEqualNode(inert(output))) changed.push(written);
  }
  return { Elements: [...elements], Attributes: [...attributes], Schemes: [...schemes], Changed: changed,
    Links: links, Images: images, Outputs: outputs.length };
}

// A div with what is in the output.
function inert(output) {
  const div = document.implementation.createHTMLDocument('').createElement('div');
  div.append(...[...output.childNodes].map(n => n.cloneNode(true)));
  return div;
}

// Puts outputs into the live document.
async function put(outputs) {
  for (const o of outputs) {
    const div = document.createElement('div');
    div.className = 'output';
    document.body.append(div);
    div.innerHTML = o;
  }
  await wait(200);
}

// The addresses, as the browser reads them, of those that are of the web. HTML writes a
// backslash so that it is not read as a slash.
function hrefs(addresses) {
  return addresses.map(a => a.replaceAll('\\', '%5C')).filter(a => URL.canParse(a)).map(a => new URL(a)).filter(u => /^https?:$/.test(u.protocol)).map(u => u.href);
}
