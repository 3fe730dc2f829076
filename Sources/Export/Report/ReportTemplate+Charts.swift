extension ReportTemplate {
  /// The charts, drawn as SVG by hand.
  static let charts = ##"""
    const node = (space, name, attributes, children) => {
      const made = space ? document.createElementNS(space, name) : document.createElement(name);
      for (const [key, value] of Object.entries(attributes || {})) if (value !== undefined && value !== null) made.setAttribute(key, value);
      for (const child of children.flat()) if (child !== null && child !== undefined) made.append(child);
      return made;
    };
    const h = (name, attributes, ...children) => node(null, name, attributes, children);
    const s = (name, attributes, ...children) => node("http://www.w3.org/2000/svg", name, attributes, children);

    // Width of a text in a 13 px font, roughly: Han characters are square.
    const textWidth = text => [...text].reduce((sum, c) => sum + (c > "\u2e80" ? 13.5 : /[A-Z@%&mwMW]/.test(c) ? 10 : 7.4), 0);
    const shortened = (text, width) => {
      if (textWidth(text) <= width) return text;
      let result = "";
      for (const c of text) { if (textWidth(result + c) > width - 10) break; result += c; }
      return result + "…";
    };

    /// Horizontal bars: rows of {label, value, href, title, type}.
    function barChart(rows, caption, width) {
      const label = Math.min(230, width * 0.42), height = 26, most = Math.max(1, ...rows.map(r => r.value));
      const scale = (width - label - 52) / most;
      return s("svg", { viewBox: `0 0 ${width} ${rows.length * height}`, role: "group", "aria-label": caption },
        rows.map((row, at) => s("a", { href: row.href, "aria-label": `${row.label}: ${row.value}` },
          s("title", {}, row.title),
          s("text", { x: label - 8, y: at * height + 18, "text-anchor": "end" }, shortened(row.label, label - 12)),
          s("rect", { class: "t" + row.type, x: label, y: at * height + 5, width: Math.max(1, row.value * scale), height: height - 9, rx: 2 }),
          s("text", { class: "axis", x: label + row.value * scale + 6, y: at * height + 18 }, row.value.toLocaleString("en")))));
    }

    /// Columns stacked by type over the steps of time.
    function timeChart(steps, types, values, wordOf, caption, width) {
      const height = 260, left = 52, bottom = 30, top = 10;
      const totals = steps.map((_, at) => types.reduce((sum, t) => sum + (values[at]?.[t] || 0), 0));
      const most = Math.max(1, ...totals), unit = niceStep(most / 4), ceiling = Math.ceil(most / unit) * unit;
      const y = value => top + (height - top - bottom) * (1 - value / ceiling);
      const step = (width - left - 8) / Math.max(1, steps.length), bar = Math.max(1, Math.min(46, step * 0.8));
      const every = Math.ceil(steps.length * 56 / width);
      const grid = [];
      for (let value = 0; value <= ceiling; value += unit) grid.push(
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
          at % every ? null : s("text", { class: "axis", x: x + bar / 2, y: height - 10, "text-anchor": "middle" }, day.slice(5)));
      }));
    }
    const niceStep = value => {
      const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
      return Math.max(1, [1, 2, 5, 10].map(f => f * power).find(f => f >= value));
    };

    /// A small line of mentions over time.
    function spark(steps, values) {
      if (steps.length < 2) return null;
      const most = Math.max(1, ...Object.values(values)), x = at => at / (steps.length - 1) * 296 + 2, y = v => 46 - v / most * 40;
      return s("svg", { viewBox: "0 0 300 50", role: "img", "aria-label": `${steps[0]} – ${steps[steps.length - 1]}`, style: "max-width: 30rem" },
        s("polyline", { points: steps.map((_, at) => `${x(at).toFixed(1)},${y(values[at] || 0).toFixed(1)}`).join(" "), fill: "none", stroke: "var(--accent)", "stroke-width": 2 }));
    }

    /// Nodes {label, weight, type, href} and links {a, b, strength}, laid out by forces from a fixed start.
    function networkChart(nodes, links, caption, width) {
      const height = Math.max(560, width * 0.62), count = nodes.length;
      const golden = Math.PI * (3 - Math.sqrt(5)), ideal = 0.85 * Math.sqrt(width * height / count);
      nodes.forEach((n, at) => {
        const radius = Math.sqrt((at + 0.5) / count) * height / 2;
        n.x = radius * Math.cos(at * golden); n.y = radius * Math.sin(at * golden);
        n.r = 5 + 15 * Math.sqrt(n.weight / nodes[0].weight);
        n.half = Math.max(n.r, textWidth(n.label) / 2);
      });
      // Fruchterman and Reingold: all push each other away, lines pull, steps grow smaller.
      const rounds = 600;
      for (let round = 0; round < rounds; round++) {
        const heat = width / 12 * (1 - round / rounds) ** 2 + 1;
        for (const n of nodes) { n.fx = -n.x * 0.7; n.fy = -n.y * 1.3; }
        for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) {
          const a = nodes[i], b = nodes[j], dx = a.x - b.x || 0.1 * (i - j), dy = a.y - b.y || 0.1, d2 = dx * dx + dy * dy + 1;
          const push = ideal * ideal / d2;
          a.fx += dx * push; a.fy += dy * push; b.fx -= dx * push; b.fy -= dy * push;
          // In the end labels must not lie on each other: they are wide and flat.
          if (round < rounds * 0.6) continue;
          const overlapX = a.half + b.half + 6 - Math.abs(dx), overlapY = Math.max(a.r, b.r) + 24 - Math.abs(dy);
          if (overlapX > 0 && overlapY > 0) { const lift = (Math.sign(dy) || 1) * overlapY * 8; a.fy += lift; b.fy -= lift; }
        }
        for (const l of links) {
          const a = nodes[l.a], b = nodes[l.b], dx = b.x - a.x, dy = b.y - a.y, d = Math.sqrt(dx * dx + dy * dy) + 0.1;
          const pull = d / ideal * (0.4 + l.strength);
          a.fx += dx * pull; a.fy += dy * pull; b.fx -= dx * pull; b.fy -= dy * pull;
        }
        for (const n of nodes) {
          const force = Math.sqrt(n.fx * n.fx + n.fy * n.fy) || 1, go = Math.min(force, heat);
          n.x += n.fx / force * go; n.y += n.fy / force * go;
        }
      }
      const xs = nodes.flatMap(n => [n.x - n.half, n.x + n.half]), ys = nodes.flatMap(n => [n.y - n.r, n.y + n.r + 18]);
      const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const fitX = v => 10 + (v - x0) / (x1 - x0 || 1) * (width - 20), fitY = v => 10 + (v - y0) / (y1 - y0 || 1) * (height - 20);
      return s("svg", { viewBox: `0 0 ${width} ${Math.round(height)}`, role: "group", "aria-label": caption },
        links.map(l => s("line", { x1: fitX(nodes[l.a].x), y1: fitY(nodes[l.a].y), x2: fitX(nodes[l.b].x), y2: fitY(nodes[l.b].y),
          stroke: "var(--faint)", "stroke-opacity": (0.2 + 0.5 * l.strength).toFixed(2), "stroke-width": (0.6 + 4 * l.strength).toFixed(1) },
          s("title", {}, l.title))),
        nodes.map(n => s("a", { href: n.href, "aria-label": n.title }, s("title", {}, n.title),
          s("circle", { class: "t" + n.type, cx: fitX(n.x), cy: fitY(n.y), r: n.r, stroke: "var(--ground)", "stroke-width": 1.5 }))),
        // Above all circles, so that none hides a name.
        nodes.map(n => s("text", { class: "halo", "aria-hidden": "true", "pointer-events": "none", x: fitX(n.x), y: fitY(n.y) + n.r + 14, "text-anchor": "middle" }, n.label)));
    }

    """##
}
