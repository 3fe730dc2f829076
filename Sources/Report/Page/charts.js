const node = (space, name, attributes, children) => {
  const made = space ? document.createElementNS(space, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) if (value !== undefined && value !== null) made.setAttribute(key, value);
  for (const child of children.flat()) if (child !== null && child !== undefined) made.append(child);
  return made;
};
const h = (name, attributes, ...children) => node(null, name, attributes, children);
const s = (name, attributes, ...children) => node("http://www.w3.org/2000/svg", name, attributes, children);

// Widths of texts as the charts show them.
const pen = document.createElement("canvas").getContext("2d");
pen.font = `13px ${getComputedStyle(document.body).fontFamily}`;
const textWidth = text => pen.measureText(text).width;
const shortened = (text, width) => {
  if (textWidth(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(letters.join("") + "…") > width) letters.pop();
  return letters.join("").trimEnd() + "…";
};
/// A text in one line, or in two about as long as each other.
const inLines = (text, width) => {
  if (textWidth(text) <= width) return [text];
  const breaks = [...text].map((c, at) => c === " " || c > "\u2e80" ? at : -1).filter(at => at > 0);
  const letters = [...text], half = at => Math.max(textWidth(letters.slice(0, at).join("")), textWidth(letters.slice(at).join("")));
  const at = breaks.sort((a, b) => half(a) - half(b))[0];
  return at === undefined ? [shortened(text, width)] : [letters.slice(0, at), letters.slice(at)].map(part => shortened(part.join("").trim(), width));
};

/// Horizontal bars: rows of {label, value, href, title, type}.
function barChart(rows, caption, width) {
  const label = Math.min(width * 0.55, 14 + Math.max(...rows.map(r => textWidth(r.label)))), height = 26, most = Math.max(1, ...rows.map(r => r.value));
  const scale = (width - label - 52) / most;
  return s("svg", { viewBox: `0 0 ${width} ${rows.length * height}`, role: "group", "aria-label": caption },
    rows.map((row, at) => s("a", { href: row.href, "aria-label": `${row.label}: ${row.value}` },
      s("title", {}, row.title),
      s("text", { x: label - 8, y: at * height + 18, "text-anchor": "end" }, shortened(row.label, label - 12)),
      s("rect", { class: "t" + row.type, x: label, y: at * height + 5, width: Math.max(1, row.value * scale), height: height - 9, rx: 2 }),
      s("text", { class: "axis", x: label + row.value * scale + 6, y: at * height + 18 }, row.value.toLocaleString("en")))));
}

/// Columns stacked by type over the steps of time.
function timeChart(steps, unit, types, values, wordOf, caption, width) {
  const height = 260, left = 52, bottom = 30, top = 10;
  const totals = steps.map((_, at) => types.reduce((sum, t) => sum + (values[at]?.[t] || 0), 0));
  const most = Math.max(1, ...totals), mark = niceStep(most / 4), ceiling = Math.ceil(most / mark) * mark;
  const y = value => top + (height - top - bottom) * (1 - value / ceiling);
  const step = (width - left - 8) / Math.max(1, steps.length), bar = Math.max(1, Math.min(46, step * 0.8));
  const every = Math.ceil(steps.length * 56 / width);
  const grid = [];
  for (let value = 0; value <= ceiling; value += mark) grid.push(
    s("line", { class: "grid", x1: left, x2: width, y1: y(value), y2: y(value) }),
    s("text", { class: "axis", x: left - 8, y: y(value) + 4, "text-anchor": "end" }, value.toLocaleString("en")));
  return s("svg", { viewBox: `0 0 ${width} ${Math.round(height)}`, role: "img", "aria-label": caption }, grid, steps.map((day, at) => {
    let base = 0;
    const x = left + at * step + (step - bar) / 2;
    return s("g", {}, s("title", {}, `${day}: ${totals[at].toLocaleString("en")}\n` +
      types.filter(t => values[at]?.[t]).map(t => `${wordOf(t)} ${values[at][t]}`).join("\n")),
      types.map(t => {
        const value = values[at]?.[t] || 0;
        if (!value) return null;
        base += value;
        return s("rect", { class: "t" + t, x, y: y(base), width: bar, height: y(base - value) - y(base) });
      }),
      at % every ? null : s("text", { class: "axis", x: x + bar / 2, y: height - 10, "text-anchor": "middle" }, unit === "month" ? day.slice(0, 7) : day.slice(5)));
  }));
}
const niceStep = value => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return Math.max(1, [1, 2, 5, 10].map(f => f * power).find(f => f >= value));
};

/// A small line of mentions over time, with its ends and its peak named.
function spark(steps, values, caption) {
  if (steps.length < 2) return null;
  const most = Math.max(1, ...Object.values(values)), x = at => at / (steps.length - 1) * 470 + 5, y = v => 62 - v / most * 42;
  const peak = steps.findIndex((_, at) => values[at] === most), side = x(peak) > 400 ? "end" : x(peak) < 80 ? "start" : "middle";
  return s("svg", { viewBox: "0 0 480 84", role: "img", "aria-label": `${caption}: ${steps[0]} – ${steps[steps.length - 1]}; ${steps[peak]}: ${most}`, class: "spark" },
    s("title", {}, caption), s("line", { class: "grid", x1: 5, x2: 475, y1: 62, y2: 62 }),
    s("polyline", { points: steps.map((_, at) => `${x(at).toFixed(1)},${y(values[at] || 0).toFixed(1)}`).join(" "), fill: "none", stroke: "var(--accent)", "stroke-width": 2 }),
    s("circle", { cx: x(peak).toFixed(1), cy: y(most), r: 3, fill: "var(--accent)" }),
    s("text", { class: "axis", x: x(peak).toFixed(1), y: y(most) - 7, "text-anchor": side }, `${steps[peak]}: ${most.toLocaleString("en")}`),
    s("text", { class: "axis", x: 5, y: 78 }, steps[0]), s("text", { class: "axis", x: 475, y: 78, "text-anchor": "end" }, steps[steps.length - 1]));
}

/// Nodes {label, weight, type, href, title} and links {a, b, strength, title}, laid out by forces from a fixed start.
function networkChart(nodes, links, caption, width) {
  const height = Math.max(560, width * 0.62), line = 15;
  const wide = Math.min(175, width / 3.4);
  for (const n of nodes) {
    n.r = 5 + 15 * Math.sqrt(n.weight / nodes[0].weight);
    n.lines = inLines(n.label, wide);
    n.half = Math.max(n.r, ...n.lines.map(textWidth).map(w => w / 2)) + 4;
    n.up = n.r + 3;
    n.down = n.r + 4 + line * n.lines.length;
  }
  spread(nodes, links, width, height);
  fit(nodes, width, height);
  separate(nodes, width, height);
  const round = value => value.toFixed(1);
  return s("svg", { viewBox: `0 0 ${width} ${Math.round(height)}`, role: "group", "aria-label": caption },
    links.map(l => s("line", { x1: round(nodes[l.a].x), y1: round(nodes[l.a].y), x2: round(nodes[l.b].x), y2: round(nodes[l.b].y),
      stroke: "var(--faint)", "stroke-opacity": (0.2 + 0.5 * l.strength).toFixed(2), "stroke-width": (0.6 + 4 * l.strength).toFixed(1) },
      s("title", {}, l.title))),
    nodes.map(n => s("a", { href: n.href, "aria-label": n.title }, s("title", {}, n.title),
      s("circle", { class: "t" + n.type, cx: round(n.x), cy: round(n.y), r: round(n.r), stroke: "var(--ground)", "stroke-width": 1.5 }))),
    // Above all circles, so that none hides a name; the circle's link is the one for the keyboard.
    nodes.map(n => s("a", { href: n.href, tabindex: -1, "aria-hidden": "true" }, s("title", {}, n.title),
      n.lines.map((text, at) => s("text", { class: "halo", x: round(n.x), y: round(n.y + n.r + line * (at + 1)), "text-anchor": "middle" }, text)))));
}

/// Fruchterman and Reingold: all push each other away, lines pull, steps grow smaller.
function spread(nodes, links, width, height) {
  const count = nodes.length, golden = Math.PI * (3 - Math.sqrt(5)), ideal = 0.85 * Math.sqrt(width * height / count), rounds = 600;
  nodes.forEach((n, at) => {
    const radius = Math.sqrt((at + 0.5) / count) * height / 2;
    n.x = radius * Math.cos(at * golden); n.y = radius * Math.sin(at * golden);
  });
  for (let round = 0; round < rounds; round++) {
    const heat = width / 12 * (1 - round / rounds) ** 2 + 1;
    for (const n of nodes) { n.fx = -n.x * 0.7; n.fy = -n.y * 1.3; }
    for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) {
      const a = nodes[i], b = nodes[j], dx = a.x - b.x || 0.1 * (i - j), dy = a.y - b.y || 0.1, push = ideal * ideal / (dx * dx + dy * dy + 1);
      a.fx += dx * push; a.fy += dy * push; b.fx -= dx * push; b.fy -= dy * push;
    }
    for (const l of links) {
      const a = nodes[l.a], b = nodes[l.b], dx = b.x - a.x, dy = b.y - a.y, pull = (Math.hypot(dx, dy) + 0.1) / ideal * (0.4 + l.strength);
      a.fx += dx * pull; a.fy += dy * pull; b.fx -= dx * pull; b.fy -= dy * pull;
    }
    for (const n of nodes) {
      const force = Math.hypot(n.fx, n.fy) || 1, go = Math.min(force, heat);
      n.x += n.fx / force * go; n.y += n.fy / force * go;
    }
  }
}

/// Stretches the layout to the frame, each node with its name inside.
function fit(nodes, width, height) {
  const along = (key, before, after, length) => {
    const low = Math.min(...nodes.map(n => n[key])), high = Math.max(...nodes.map(n => n[key]));
    for (const n of nodes) n[key] = n[before] + (n[key] - low) / (high - low || 1) * (length - n[before] - n[after]);
  };
  along("x", "half", "half", width);
  along("y", "up", "down", height);
}

/// Pushes apart, by the shorter way, nodes whose circles or names lie on each other; the frame holds.
function separate(nodes, width, height) {
  for (let round = 0; round < 400; round++) {
    let moved = false;
    for (let i = 0; i < nodes.length; i++) for (let j = i + 1; j < nodes.length; j++) {
      const [a, b] = nodes[i].y <= nodes[j].y ? [nodes[i], nodes[j]] : [nodes[j], nodes[i]];
      const overX = a.half + b.half - Math.abs(a.x - b.x), overY = a.down + b.up - (b.y - a.y);
      if (overX <= 0 || overY <= 0) continue;
      moved = true;
      if (overY <= overX) { a.y -= overY / 2 + 0.1; b.y += overY / 2 + 0.1; continue; }
      const way = (a.x <= b.x ? 1 : -1) * (overX / 2 + 0.1);
      a.x -= way; b.x += way;
    }
    for (const n of nodes) {
      n.x = Math.min(Math.max(n.x, n.half), width - n.half);
      n.y = Math.min(Math.max(n.y, n.up), height - n.down);
    }
    if (!moved) return;
  }
}

