(function () {
'use strict';
var doc = document;
var root = doc.documentElement;
function id(name) { return doc.getElementById(name); }
function all(what, from) { return Array.from((from || doc).querySelectorAll(what)); }

// The words of a piece without what is only shown when asked for.
function bare(node) {
  var copy = node.cloneNode(true);
  all('.more', copy).forEach(function (it) { it.remove(); });
  return copy.textContent;
}

// Reading aloud, only by a voice that is on this machine: any other would send the text away.
var synth = window.speechSynthesis;
var voice = null;
var queue = [];
var at = 0;
var turn = 0;
var now = null;
var saying = null;
var from = null;

function find() {
  var lang = root.lang.slice(0, 2);
  var mine = synth.getVoices().filter(function (it) {
    return it.localService === true && it.lang.slice(0, 2).toLowerCase() === lang;
  });
  voice = mine.find(function (it) { return /gb/i.test(it.lang); }) || mine[0] || null;
  all('.aloud').forEach(function (it) { it.hidden = !voice; });
  if (!voice) stop();
}

// Some voices fall silent in a long text, so it is said in pieces: sentences, else some words.
function pieces(text) {
  return text.match(/\S[^]{0,180}?(?:[.!?\n](?=\s|$)|$)|\S[^]{0,180}(?=\s)|\S{1,180}/g) || [];
}

function mark(node) {
  if (now === node) return;
  if (now) now.classList.remove('now');
  now = node;
  if (!node) return;
  node.classList.add('now');
  var place = node.getBoundingClientRect();
  if (place.top < 0 || place.bottom > window.innerHeight - 120) node.scrollIntoView();
}

function next(mine) {
  if (mine !== turn) return;
  if (at >= queue.length || !voice || voice.localService !== true) return stop();
  mark(queue[at].node);
  saying = new SpeechSynthesisUtterance(queue[at].text);
  saying.voice = voice;
  saying.lang = voice.lang;
  saying.rate = 0.9;
  saying.onend = function () { if (mine === turn) { at += 1; next(mine); } };
  saying.onerror = function () { if (mine === turn) stop(); };
  synth.speak(saying);
}

function read(nodes, button) {
  stop();
  from = button;
  nodes.forEach(function (node) {
    pieces(bare(node)).forEach(function (text) { queue.push({ node: node, text: text }); });
  });
  id('voice').hidden = false;
  id('pause').focus();
  next(turn += 1);
}

// Pausing is stopping and beginning the piece again: on telephones nothing else works.
function pause() {
  var button = id('pause');
  var paused = button.textContent === button.dataset.on;
  button.textContent = paused ? button.dataset.pause : button.dataset.on;
  turn += 1;
  synth.cancel();
  if (paused) next(turn);
}

function stop() {
  turn += 1;
  queue = [];
  at = 0;
  mark(null);
  if (synth) synth.cancel();
  if (id('voice').contains(doc.activeElement) && from) from.focus();
  id('voice').hidden = true;
  id('pause').textContent = id('pause').dataset.pause;
}

if (synth && window.SpeechSynthesisUtterance) {
  find();
  if (synth.addEventListener) synth.addEventListener('voiceschanged', find);
  all('.aloud button').forEach(function (button) {
    var part = button.closest('.part') || doc.querySelector('.sheet');
    button.onclick = function () { read(all('.say', part), button); };
  });
  id('pause').onclick = pause;
  id('stop').onclick = stop;
  doc.addEventListener('keydown', function (it) { if (it.key === 'Escape') stop(); });
  // Nobody else should hear it go on.
  doc.addEventListener('visibilitychange', function () { if (doc.hidden) stop(); });
  window.addEventListener('pagehide', stop);
}
// Bigger words push the choice away from the finger that made it.
doc.querySelector('.look').addEventListener('change', function (it) {
  it.target.closest('fieldset').scrollIntoView({ block: 'nearest' });
});

// Answers.
if (!id('mine')) return;
var points = all('.point').map(function (node) {
  return {
    number: Number(node.dataset.number),
    text: Array.from(bare(node.querySelector('.words'))).slice(0, 200).join(''),
    choices: all('input[type=radio]', node),
    box: node.querySelector('textarea')
  };
});
var status = id('status');

function verdict(point) {
  var chosen = point.choices.find(function (it) { return it.checked; });
  return chosen ? chosen.value : '';
}

function answers() {
  var said = [];
  points.forEach(function (it) {
    var words = it.box.value;
    // Words may stand without a verdict, when the reader has taken that back.
    var point = { number: it.number, text: it.text, verdict: verdict(it) || undefined, words: words };
    if (verdict(it) || words) said.push(point);
  });
  return { points: said, say: id('say').value, ask: id('ask').value };
}

var kept = JSON.stringify(answers());
var blank = kept;

function tell(what) {
  status.textContent = '';
  status.textContent = status.dataset[what];
}

function today() {
  var day = new Date();
  function two(it) { return (it < 10 ? '0' : '') + it; }
  return day.getFullYear() + '-' + two(day.getMonth() + 1) + '-' + two(day.getDate());
}

function save() {
  var mine = answers();
  var text = JSON.stringify(mine);
  if (text === blank) return tell('nothing');
  var file = Object.assign({
    format: 'plainplan-answers', version: 1, code: id('page').dataset.code, made: today()
  }, mine);
  var link = doc.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' }));
  link.download = 'my-answers.json';
  link.click();
  setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  kept = text;
  tell('saved');
}

// What was written is added to what is there: neither is lost.
function add(box, words) {
  if (typeof words !== 'string' || !words || box.value.indexOf(words) >= 0) return;
  box.value += (box.value ? '\n\n' : '') + words;
  copy(box);
}

function put(file) {
  var strays = [];
  file.points.forEach(function (it) {
    var same = points.filter(function (point) { return point.text === it.text; });
    var point = same.find(function (other) { return other.number === it.number; }) || same[0];
    if (!point) { strays.push(it); return; }
    var choice = point.choices.find(function (other) { return other.value && other.value === it.verdict; });
    if (choice && !verdict(point)) choice.checked = true;
    else if (choice && !choice.checked) { strays.push(it); return; }
    add(point.box, it.words);
  });
  add(id('say'), file.say);
  strays.forEach(function (it) {
    var name = points.length && points[0].choices.find(function (other) { return other.value && other.value === it.verdict; });
    var parts = ['“' + it.text + '”', name ? name.parentNode.textContent : '', it.words];
    add(id('say'), parts.filter(Boolean).join('\n'));
  });
  add(id('ask'), file.ask);
  return strays.length;
}

function open() {
  var file = id('open').files[0];
  if (!file) return;
  var reader = new FileReader();
  reader.onload = function () {
    var read = null;
    try { read = JSON.parse(reader.result); } catch (error) { read = null; }
    var good = read && read.format === 'plainplan-answers' && read.version === 1 &&
      Array.isArray(read.points) && read.points.every(function (it) { return it && typeof it.text === 'string'; });
    if (!good) return tell('bad');
    var clean = JSON.stringify(answers()) === kept;
    var strays = put(read);
    if (clean && !strays) kept = JSON.stringify(answers());
    tell(strays ? 'other' : 'opened');
  };
  reader.onerror = function () { tell('bad'); };
  if (file.size > 5e6) tell('bad'); else reader.readAsText(file);
  id('open').value = '';
}

// A box on paper shows only what fits in it, so paper has a copy that grows.
function copy(box) {
  box.parentNode.querySelector('.typed').textContent = box.value;
  box.className = box.value ? 'copied' : '';
}
all('textarea').forEach(function (box) {
  var typed = doc.createElement('div');
  typed.className = 'typed';
  typed.dir = 'auto';
  box.after(typed);
  copy(box);
  box.addEventListener('input', function () { copy(box); });
});

all('.scripted').forEach(function (it) { it.hidden = false; });
id('save').onclick = save;
id('print').onclick = function () { window.print(); };
id('open').onchange = open;
window.addEventListener('beforeunload', function (it) {
  if (JSON.stringify(answers()) === kept) return;
  it.preventDefault();
  it.returnValue = '';
});
})();
