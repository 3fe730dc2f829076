const data = JSON.parse(document.getElementById("data").textContent);
const $ = id => document.getElementById(id);
let language = (navigator.language || "en").startsWith("zh") ? "zh" : "en";
try { language = localStorage.getItem("yuliao-language") || language; } catch (_) {}
const w = key => words[language][key] ?? key;
const filter = { type: "", lang: "", source: "" };
const shownArticles = { limit: 60 }, shownEntities = { limit: 100 }, shownDoubts = { limit: 25 };
const number = value => value.toLocaleString("en");
const nameOf = e => (language === "zh" ? e.z || e.e : e.e || e.z) || e.i;
const bothNames = e => e.e && e.z && e.e !== e.z ? (language === "zh" ? `${e.z} ${e.e}` : `${e.e} ${e.z}`) : nameOf(e);
const typeWord = t => w(data.types[t]);
const oneOf = t => w("one")[data.types[t]];
const langWord = l => data.langs[l] === "other" ? w("languageOther") : w(data.langs[l]);
const sourceWord = n => n === data.sources.length - 1 ? w("other") : data.sources[n] || w("none");
const entityLink = (n, text) => n < 0 ? text : h("a", { href: "#e" + n }, text);
const placeOf = new Map(data.entities.map((e, at) => [e.i, at]));
const dot = t => h("span", { class: "dot", style: `--c: var(--c${t})` });

// Articles by entity, and what the search looks at.
const articlesOf = data.entities.map(() => []);
data.articles.forEach((a, at) => a[8].forEach(([e, n]) => articlesOf[e].push([at, n])));
const partnersOf = data.entities.map(() => []);
for (const [a, b, documents, , npmi] of data.pairs) { partnersOf[a].push([b, documents, npmi]); partnersOf[b].push([a, documents, npmi]); }
const fold = text => text.normalize("NFKC").toLowerCase();
const entityText = data.entities.map(e => fold([e.i, e.e, e.z, ...(e.u || [])].filter(Boolean).join(" ")));
const articleText = data.articles.map(a => fold([a[0], a[1], a[9] || "", ...a[8].map(([e]) => `${data.entities[e].e || ""} ${data.entities[e].z || ""}`)].join(" ")));

/// The part of a sentence around the first of some forms, which is marked.
const excerpt = (text, forms, t, reach = 140) => {
  const found = forms.map(form => [text.indexOf(form), form]).filter(([at]) => at >= 0).sort((a, b) => a[0] - b[0] || b[1].length - a[1].length)[0];
  const [at, form] = found || [0, ""], end = at + form.length;
  // A surrogate pair is not cut in two.
  const whole = place => /[\udc00-\udfff]/.test(text[place] || "") ? place + 1 : place;
  const from = at > reach * 1.3 ? whole(at - reach) : 0, to = text.length - end > reach * 1.3 ? whole(end + reach) : text.length;
  return [from ? "…" : "", text.slice(from, at), form ? h("mark", { style: `--c: var(--c${t})` }, form) : "", text.slice(end, to), to < text.length ? "…" : ""];
};

const withText = data.articles.filter(a => a.length > 9).length;
const passes = (l, source) => (filter.lang === "" || l === +filter.lang) && (filter.source === "" || source === +filter.source);
const countOf = e => filter.lang === "" && filter.source === "" ? e.n : (e.by || []).reduce((sum, [l, src, n]) => sum + (passes(l, src) ? n : 0), 0);
const usedTypes = data.types.map((_, t) => t).filter(t => data.entities.some(e => e.t === t));

/// Charts are drawn as wide as their place, so that their letters keep their size.
const room = id => Math.min(1100, Math.max(300, $(id).clientWidth));

function showOverview() {
  const c = data.run.counts || {};
  const cards = [[number(c.documents || 0), w("documents")], [number(c.mentions || 0), w("mentions")], [number(data.totalEntities), w("entityCount")],
    [number(c.failures || 0), w("failures")], [number(c.duplicates || 0), w("duplicates")],
    [c.first_published ? h("small", {}, c.first_published, h("br"), c.last_published) : "–", w("span")],
    [data.run.mb_per_s ?? "–", w("speed")]];
  $("cards").replaceChildren(...cards.map(([value, word]) => h("div", { class: "card" }, h("b", {}, typeof value === "object" ? value : String(value)), h("span", {}, word))));
  const rows = data.langs.map((_, l) => [langWord(l), data.langDocs[l]]).filter(r => r[1] > 0);
  $("stages").replaceChildren(
    h("div", {}, table([w("lang"), [w("articles")]], rows.map(([word, n]) => [word, [number(n)]]))),
    h("div", {}, table([w("stage"), [w("seconds")], [w("rate")]], (data.run.stages || []).map(x => [w("stages")[x.stage] || x.stage, [x.seconds.toFixed(2)], [x.mb_per_s.toFixed(1)]]))));
}
// A cell in brackets is a number.
const table = (head, rows) => h("div", { class: "wide" }, h("table", {}, h("thead", {}, h("tr", {}, head.map(c => Array.isArray(c) ? h("th", { class: "number", scope: "col" }, c[0]) : h("th", { scope: "col" }, c)))),
  h("tbody", {}, rows.map(r => h("tr", {}, r.map(c => Array.isArray(c) ? h("td", { class: "number" }, c[0]) : h("td", {}, c)))))));

function showBars() {
  const charts = usedTypes.filter(t => filter.type === "" || t === +filter.type).map(t => {
    const rows = data.entities.slice(0, data.pages).map((e, at) => ({ e, at })).filter(x => x.e.t === t)
      .map(x => ({ label: nameOf(x.e), value: countOf(x.e), href: "#e" + x.at, type: t, title: `${bothNames(x.e)}\n${x.e.i}` }))
      .filter(x => x.value > 0).sort((a, b) => b.value - a.value).slice(0, filter.type === "" ? 12 : 40);
    return rows.length ? h("div", {}, h("h3", {}, dot(t), typeWord(t)), barChart(rows, typeWord(t), Math.min(room("bars"), 520))) : null;
  }).filter(Boolean);
  $("bars").replaceChildren(...(charts.length ? charts : [h("p", { class: "note" }, w("nothing"))]));
}

function showTime() {
  const values = {};
  for (const [step, t, l, src, n] of data.timeline) {
    if (!passes(l, src) || filter.type !== "" && t !== +filter.type) continue;
    (values[step] ??= {})[t] = (values[step][t] || 0) + n;
  }
  const types = usedTypes.filter(t => Object.values(values).some(v => v[t]));
  if (!types.length) { $("time").replaceChildren(h("p", { class: "note" }, w("nothing"))); return; }
  $("time").replaceChildren(h("div", { class: "legend" }, types.map(t => h("span", {}, dot(t), typeWord(t)))),
    timeChart(data.steps, data.unit, types, values, typeWord, w("timeline"), room("time")),
    h("details", {}, h("summary", {}, w("table")), table([w(data.unit), ...types.map(t => [typeWord(t)])],
      data.steps.map((day, at) => [day, ...types.map(t => [number(values[at]?.[t] || 0)])]))));
}

function showNetwork() {
  const some = data.entities.slice(0, data.pages).map((e, at) => ({ e, at })).filter(x => filter.type === "" || x.e.t === +filter.type)
    .sort((a, b) => b.e.d - a.e.d).slice(0, 120);
  const place = new Map(some.map((x, at) => [x.at, at]));
  const strong = data.pairs.filter(([a, b, d, , npmi]) => place.has(a) && place.has(b) && d > 1 && npmi > 0.15)
    .sort((a, b) => b[4] * Math.log(1 + b[2]) - a[4] * Math.log(1 + a[2]));
  const degree = new Map(), chosen = new Set(), links = [];
  for (const p of strong) {
    const [a, b] = p, fresh = (chosen.has(a) ? 0 : 1) + (chosen.has(b) ? 0 : 1);
    if (chosen.size + fresh > (room("net") > 700 ? 42 : 20) || (degree.get(a) || 0) > 3 || (degree.get(b) || 0) > 3) continue;
    chosen.add(a); chosen.add(b); links.push(p);
    degree.set(a, (degree.get(a) || 0) + 1); degree.set(b, (degree.get(b) || 0) + 1);
    if (links.length >= 70) break;
  }
  if (!links.length) { $("net").replaceChildren(h("p", { class: "note" }, w("nothing"))); return; }
  const order = some.map(x => x.at).filter(at => chosen.has(at));
  const index = new Map(order.map((at, n) => [at, n]));
  const nodes = order.map(at => { const e = data.entities[at]; return { label: nameOf(e), weight: e.d, type: e.t, href: "#e" + at, title: `${bothNames(e)}: ${number(e.d)} ${w("documents")}` }; });
  $("net").replaceChildren(
    h("div", { class: "legend" }, [...new Set(nodes.map(n => n.type))].sort().map(t => h("span", {}, dot(t), typeWord(t)))),
    networkChart(nodes, links.map(([a, b, d, , npmi]) => ({ a: index.get(a), b: index.get(b), strength: Math.min(1, npmi), title: `${nameOf(data.entities[a])} – ${nameOf(data.entities[b])}: ${d} ${w("documents")}, NPMI ${npmi}` })), w("network"), room("net")));
}

function showEntities() {
  const query = fold($("entitySearch").value.trim());
  const all = data.entities.map((e, at) => ({ e, at, n: countOf(e) }))
    .filter(x => (filter.type === "" || x.e.t === +filter.type) && x.n > 0 && (!query || entityText[x.at].includes(query))).sort((a, b) => b.n - a.n);
  const some = all.slice(0, shownEntities.limit);
  $("entityCount").textContent = w("shown")(number(some.length), number(all.length)) + (data.entities.length < data.totalEntities ? w("named")(number(data.entities.length), number(data.totalEntities)) : "");
  $("entityList").replaceChildren(...some.map(x => h("li", {}, h("a", { href: "#e" + x.at }, h("span", {}, dot(x.e.t), bothNames(x.e)), h("span", { class: "n" }, number(x.n))))),
    all.length > some.length ? moreButton(shownEntities, 200, showEntities) : "");
}
const moreButton = (state, step, draw) => {
  const button = h("button", { type: "button" }, w("more"));
  button.addEventListener("click", () => { state.limit += step; draw(); });
  return h("li", {}, button);
};

function showEntity(at) {
  const e = data.entities[at], facts = [];
  const fact = (word, ...value) => facts.push(h("dt", {}, w(word)), h("dd", {}, ...value));
  const out = (url, text) => h("a", { href: url, rel: "noreferrer", target: "_blank" }, text);
  fact("id", e.i); fact("type1", oneOf(e.t));
  if (e.b) fact("Bioguide", out("https://bioguide.congress.gov/search/bio/" + encodeURIComponent(e.b), e.b));
  if (e.w) fact("Wikidata", out("https://www.wikidata.org/wiki/" + encodeURIComponent(e.w), e.w));
  if (e.c) fact("SEC CIK", out("https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=" + encodeURIComponent(e.c), e.c));
  if (e.x) fact("listings", e.x.join(", "));
  if (e.j) fact("jurisdiction", e.j);
  if (e.p) fact("party", e.p);
  if (e.s) fact("state", e.s);
  if (e.o !== undefined) fact("office", w(e.o ? "yes" : "no"));
  fact("mentionCount", w("inDocuments")(number(e.n), number(e.d)));
  if (e.f) fact("period", `${e.f} – ${e.l}`);
  if (e.u) fact("forms", e.u.join(language === "zh" ? "、" : ", "));
  const list = articlesOf[at].slice().sort((a, b) => b[1] - a[1]), partners = partnersOf[at].slice(0, 14);
  $("entityPage").replaceChildren(h("h3", {}, dot(e.t), bothNames(e)), h("dl", {}, facts), at < data.pages ? "" : h("p", { class: "note" }, w("noPage")),
    e.tl ? spark(data.steps, Object.fromEntries(e.tl), w("perStep")[data.unit]) || "" : "",
    partners.length ? h("h3", {}, w("partners")) : "", ...partners.map(([b, d]) => h("span", { class: "chip" }, dot(data.entities[b].t), entityLink(b, nameOf(data.entities[b])), ` ${d}`)),
    (e.ctx || []).length ? h("h3", {}, w("sentences")) : "", ...(e.ctx || []).map(([a, text]) => h("blockquote", {}, excerpt(text, e.u || [], e.t), " ", h("a", { href: "#a" + a }, data.articles[a][4] || data.articles[a][0]))),
    h("h3", {}, w("inArticles")(number(list.length))), articlesNaming(list));
}

/// The articles that name an entity, with the day and how often; a button shows more of them.
function articlesNaming(list) {
  const rows = h("ul", { class: "rows" }), state = { limit: 20 };
  const draw = () => rows.replaceChildren(...list.slice(0, state.limit).map(([a, n]) => h("li", {}, h("small", {}, data.articles[a][4] || w("undated")),
    h("a", { href: "#a" + a }, data.articles[a][1] || data.articles[a][0]), h("span", { class: "n" }, number(n)))), list.length > state.limit ? moreButton(state, 80, draw) : "");
  draw();
  return rows;
}

function showArticles() {
  const terms = fold($("articleSearch").value.trim()).split(/\s+/).filter(Boolean);
  const all = [];
  data.articles.forEach((a, at) => {
    if (!passes(a[3], a[2]) || filter.type !== "" && !a[8].some(([e]) => data.entities[e].t === +filter.type)) return;
    if (terms.every(term => articleText[at].includes(term))) all.push(at);
  });
  all.sort((a, b) => data.articles[b][5] - data.articles[a][5] || a - b);
  const some = all.slice(0, shownArticles.limit);
  $("articleCount").textContent = w("shown")(number(some.length), number(all.length)) + (withText < data.articles.length ? w("texts")(number(withText)) : "");
  $("articleList").replaceChildren(...some.map(at => { const a = data.articles[at]; return h("li", {}, h("a", { href: "#a" + at },
    h("span", {}, a[1] || a[0], h("small", {}, `${sourceWord(a[2])} · ${a[4] || w("undated")}`)), h("span", { class: "n" }, number(a[5])))); }),
    all.length > some.length ? moreButton(shownArticles, 200, showArticles) : "");
}

function showArticle(at) {
  const [id, title, source, l, day, count, duplicate, url, names, text, spans, isCut] = data.articles[at];
  const parts = [];
  if (text !== undefined) {
    let from = 0;
    for (const [start, end, e, t] of spans) {
      const label = e >= 0 ? `${oneOf(t)}: ${bothNames(data.entities[e])}\n${data.entities[e].i}` : oneOf(t);
      const marked = h("mark", { style: `--c: var(--c${t})`, title: label }, text.slice(start, end));
      parts.push(text.slice(from, start), e >= 0 ? h("a", { href: "#e" + e, style: "color: inherit; text-decoration: none", title: label }, marked) : marked);
      from = end;
    }
    parts.push(text.slice(from));
  }
  const safe = /^https?:\/\//i.test(url);
  $("articlePage").replaceChildren(h("h3", {}, title || id),
    h("p", { class: "note" }, `${sourceWord(source)} · ${day || w("undated")} · ${langWord(l)} · ${id}`, safe ? " · " : "", safe ? h("a", { href: url, rel: "noreferrer", target: "_blank" }, w("original")) : "", duplicate ? ` · ${w("duplicateOf")} ${duplicate}` : ""),
    names.length ? h("h3", {}, w("mentionsIn")) : "", ...names.slice(0, 40).map(([e, n]) => h("span", { class: "chip" }, dot(data.entities[e].t), entityLink(e, nameOf(data.entities[e])), ` ${n}`)),
    text === undefined ? h("p", { class: "note" }, w("noText")) : h("div", { class: "text", lang: data.langs[l], tabindex: "0" }, parts), isCut ? h("p", { class: "note" }, w("cut")) : "");
}

function showReview() {
  const rows = data.review.filter(r => filter.type === "" || r[2] === +filter.type), some = rows.slice(0, shownDoubts.limit);
  const other = id => placeOf.has(id) ? entityLink(placeOf.get(id), nameOf(data.entities[placeOf.get(id)])) : h("span", { title: id }, id.slice(id.indexOf(":") + 1));
  const list = parts => parts.flatMap((part, at) => at ? [", ", part] : [part]);
  $("doubts").replaceChildren(some.length ? table([w("surface"), w("linked"), [w("confidence")], w("rule"), w("context"), w("others"), w("articles")],
    some.map(([a, surface, t, e, id, confidence, rule, context, others]) => [h("mark", { style: `--c: var(--c${t})` }, surface), entityLink(e, e < 0 ? id : nameOf(data.entities[e])), [confidence.toFixed(2)], rule, h("div", { class: "sentence" }, excerpt(context, [surface], t, 60)),
      h("div", {}, list(others.slice(0, 4).map(other)), others.length > 4 ? " …" : ""), a < 0 ? "" : h("a", { href: "#a" + a }, data.articles[a][1] || data.articles[a][0])])) : h("p", { class: "note" }, w("nothing")),
    rows.length > some.length ? h("ul", { class: "plain" }, moreButton(shownDoubts, 50, showReview)) : "");
  $("doubtCount").textContent = rows.length ? w("shown")(number(some.length), number(rows.length)) : "";
  $("failed").hidden = !data.failures.length;
  $("failures").replaceChildren(table([w("input"), [w("offset")], w("stage"), w("reason")], data.failures.map(([a, b, c, d]) => [a, [b], c, d])));
}

function showWords() {
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  for (const each of document.querySelectorAll("[data-w]")) each.textContent = w(each.dataset.w);
  $("language").textContent = w("switchTo");
  $("entitySearch").placeholder = w("searchEntities"); $("entitySearch").setAttribute("aria-label", w("searchEntities"));
  $("articleSearch").placeholder = w("searchArticles"); $("articleSearch").setAttribute("aria-label", w("searchArticles"));
  $("nav").replaceChildren(...["overview", "names", "timeline", "network", "entities", "articles", "review"].map(id => h("a", { href: "#" + id }, w(id))));
  const options = (select, values, current) => { select.replaceChildren(h("option", { value: "" }, w("all")), ...values.map(([value, word]) => h("option", { value }, word))); select.value = current; };
  options($("byType"), usedTypes.map(t => [t, typeWord(t)]), filter.type);
  options($("byLang"), data.langs.map((_, l) => [l, langWord(l)]).filter(([l]) => data.langDocs[l]), filter.lang);
  options($("bySource"), data.sources.map((_, n) => [n, `${sourceWord(n)} (${number(data.sourceDocs[n])})`]).filter(([n]) => data.sourceDocs[n]), filter.source);
  $("footer").replaceChildren(w("limits")(number(data.articles.length), number(data.totalArticles), number(data.entities.length), number(data.totalEntities)), h("br"), `${w("made")} yuliao ${data.run.yuliao || ""} (ICU ${data.run.icu || ""})`);
}

function showFiltered() { showBars(); showTime(); showNetwork(); showEntities(); showArticles(); showReview(); }
function showAll() { showWords(); showOverview(); showFiltered(); route(false); }

/// #e12 shows an entity, #a7 an article; other fragments are sections.
function route(moves) {
  const found = /^#([ea])(\d+)$/.exec(location.hash);
  const isOpen = id => $(id).hasChildNodes() && found;
  // Beside the lists there is room for the first of each; below them it would only be in the way.
  const first = (id, list, show) => {
    if (isOpen(id)) return;
    const link = innerWidth > 800 ? $(list).querySelector("a") : null;
    if (link) show(+link.hash.slice(2)); else $(id).replaceChildren(h("p", { class: "note" }, w("pick")));
  };
  first("entityPage", "entityList", showEntity);
  first("articlePage", "articleList", showArticle);
  if (!found) return;
  const at = +found[2], isEntity = found[1] === "e";
  if (at >= (isEntity ? data.entities : data.articles).length) return;
  if (isEntity) showEntity(at); else showArticle(at);
  if (moves) { const page = $(isEntity ? "entityPage" : "articlePage"); $(isEntity ? "entities" : "articles").scrollIntoView(); page.focus({ preventScroll: innerWidth > 800 }); }
  for (const link of document.querySelectorAll(".split > ul a")) { if (link.hash === location.hash) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current"); }
}

$("language").addEventListener("click", () => { language = language === "zh" ? "en" : "zh"; try { localStorage.setItem("yuliao-language", language); } catch (_) {} showAll(); });
for (const [id, key] of [["byType", "type"], ["byLang", "lang"], ["bySource", "source"]]) $(id).addEventListener("change", event => { filter[key] = event.target.value; showFiltered(); });
$("filters").addEventListener("submit", event => event.preventDefault());
$("entitySearch").addEventListener("input", () => { shownEntities.limit = 100; showEntities(); });
$("articleSearch").addEventListener("input", () => { shownArticles.limit = 60; showArticles(); });
let drawnFor = innerWidth;
addEventListener("resize", () => { if (Math.abs(innerWidth - drawnFor) > 40) { drawnFor = innerWidth; showBars(); showTime(); showNetwork(); } });
addEventListener("hashchange", () => route(true));
showAll();
if (location.hash) route(true);
