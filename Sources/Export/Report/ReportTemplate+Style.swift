extension ReportTemplate {
  /// Colours keep a contrast of 4.5 and more against their ground in both schemes.
  static let style = ##"""
    :root { --ground: #fff; --panel: #f5f6f8; --ink: #1a1d23; --faint: #565d6b; --line: #d5d9e0; --accent: #1d4ed8;
      --c0: #1d4ed8; --c1: #0e7490; --c2: #b45309; --c3: #15803d; --c4: #7e22ce; --c5: #92400e; --c6: #be185d; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #14161b; --panel: #1e2128; --ink: #e8eaef; --faint: #a5adbb; --line: #3a404c; --accent: #93b4ff;
        --c0: #93b4ff; --c1: #5fd0e4; --c2: #f5b36a; --c3: #7fd69b; --c4: #d1a8f7; --c5: #e0bd7d; --c6: #f497bd; }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 9.5rem; }
    body { margin: 0; background: var(--ground); color: var(--ink);
      font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
    header { position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--line);
      padding: .5rem max(1rem, calc((100vw - 76rem) / 2)); }
    .bar { display: flex; gap: 1rem; align-items: center; justify-content: space-between; }
    h1 { font-size: 1.25rem; margin: 0; overflow-wrap: anywhere; }
    h2 { font-size: 1.3rem; margin: 0 0 .6rem; }
    h3 { font-size: 1rem; margin: 1rem 0 .4rem; }
    nav { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: .3rem 0; }
    a { color: var(--accent); }
    a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, [tabindex]:focus-visible {
      outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; z-index: 3; background: var(--ground); }
    button, select, input { font: inherit; color: var(--ink); background: var(--panel); border: 1px solid var(--line);
      border-radius: .4rem; padding: .2rem .6rem; max-width: 100%; }
    button { cursor: pointer; }
    input[type=search] { width: 26rem; padding: .4rem .7rem; }
    #filters { display: flex; flex-wrap: wrap; gap: .3rem 1rem; font-size: .9rem; }
    main { padding: 0 max(1rem, calc((100vw - 76rem) / 2)); }
    section { padding: 1.4rem 0; border-bottom: 1px solid var(--line); }
    .note { color: var(--faint); font-size: .9rem; margin: .2rem 0 .7rem; max-width: 60rem; }
    #cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); gap: .7rem; margin-bottom: 1rem; }
    .card { background: var(--panel); border-radius: .6rem; padding: .6rem .9rem; }
    #stages { display: flex; flex-wrap: wrap; gap: 1rem 4rem; }
    .card b { display: block; font-size: 1.35rem; line-height: 1.3; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
    .card small { font-size: 1rem; }
    .card span { color: var(--faint); font-size: .85rem; }
    table { border-collapse: collapse; font-size: .9rem; }
    .wide { overflow-x: auto; }
    th, td { text-align: left; vertical-align: top; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    #bars { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 1.2rem 2rem; }
    svg { display: block; width: 100%; height: auto; font: 13px system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; }
    svg text { fill: var(--ink); } svg .axis { fill: var(--faint); font-size: 12px; }
    svg line.grid { stroke: var(--line); } svg a:hover text, svg a:focus text { text-decoration: underline; }
    svg .halo { stroke: var(--ground); stroke-width: 4px; paint-order: stroke; stroke-linejoin: round; }
    .t0 { fill: var(--c0); } .t1 { fill: var(--c1); } .t2 { fill: var(--c2); } .t3 { fill: var(--c3); }
    .t4 { fill: var(--c4); } .t5 { fill: var(--c5); } .t6 { fill: var(--c6); }
    .legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: .9rem; margin: .2rem 0 .6rem; }
    .dot { display: inline-block; width: .75em; height: .75em; border-radius: 50%; margin-right: .35em; background: var(--c); }
    .split { display: grid; grid-template-columns: minmax(15rem, 24rem) 1fr; gap: 1.5rem; align-items: start; }
    .split > * { min-width: 0; }
    .split ul { list-style: none; margin: 0; padding: 0; max-height: 38rem; overflow-y: auto; border-top: 1px solid var(--line); }
    .split li { border-bottom: 1px solid var(--line); }
    .split li a { display: flex; justify-content: space-between; gap: .8rem; padding: .35rem .3rem; text-decoration: none; color: var(--ink); }
    .split li a:hover, .split li a[aria-current] { background: var(--panel); }
    .split li small { color: var(--faint); display: block; } .split li .n { color: var(--faint); font-variant-numeric: tabular-nums; }
    article { background: var(--panel); border-radius: .6rem; padding: .9rem 1.2rem; overflow-wrap: anywhere; }
    article h3:first-child { font-size: 1.2rem; margin-top: 0; }
    article dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; font-size: .92rem; }
    article dt { color: var(--faint); } article dd { margin: 0; }
    .text { white-space: pre-wrap; max-height: 44rem; overflow-y: auto; line-height: 1.75; }
    mark { color: inherit; background: color-mix(in srgb, var(--c) 20%, transparent); border-bottom: 2px solid var(--c);
      border-radius: .15rem; padding: 0 .1em; text-decoration: none; }
    blockquote { margin: .5rem 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--line); font-size: .93rem; }
    .chip { display: inline-block; margin: .15rem .3rem .15rem 0; font-size: .88rem; }
    footer { color: var(--faint); font-size: .88rem; padding: 1rem max(1rem, calc((100vw - 76rem) / 2)) 2rem; }
    @media (max-width: 50rem) {
      header { position: static; } html { scroll-padding-top: .5rem; } .split { grid-template-columns: 1fr; }
      .split ul { max-height: 18rem; } input[type=search] { width: 100%; } .text { max-height: none; }
      #filters label { flex: 1 1 8rem; } #filters select { width: 100%; }
    }
    @media print {
      header { position: static; } #filters, nav, .skip, button, input, .split ul { display: none; }
      section { break-inside: avoid-page; } .split { display: block; } .text { max-height: none; } #articles, #review { break-before: page; }
      * { print-color-adjust: exact; }
    }

    """##
}
