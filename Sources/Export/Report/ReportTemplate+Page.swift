extension ReportTemplate {
  /// The page around style, data and script. Texts of the interface are put in by the script, in two languages.
  static let page = ##"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
    <link rel="icon" href="data:,">
    <title>{{title}}</title>
    <style>{{style}}</style>
    </head>
    <body>
    <a class="skip" href="#names" data-w="skip"></a>
    <header>
      <div class="bar"><h1 id="title"></h1><button id="language" type="button"></button></div>
      <nav id="nav"></nav>
      <form id="filters" role="search">
        <label><span data-w="type"></span> <select id="byType"></select></label>
        <label><span data-w="lang"></span> <select id="byLang"></select></label>
        <label><span data-w="source"></span> <select id="bySource"></select></label>
      </form>
    </header>
    <main>
      <noscript>This report needs JavaScript: its charts and lists are drawn from the data in the page.
        本报告需要启用 JavaScript。</noscript>
      <section id="overview"><h2 data-w="overview"></h2><div id="cards"></div><div id="stages"></div></section>
      <section id="names"><h2 data-w="names"></h2><p class="note" data-w="namesNote"></p><div id="bars"></div></section>
      <section id="timeline"><h2 data-w="timeline"></h2><div id="time"></div></section>
      <section id="network"><h2 data-w="network"></h2><p class="note" data-w="networkNote"></p><div id="net"></div></section>
      <section id="entities"><h2 data-w="entities"></h2>
        <input id="entitySearch" type="search" autocomplete="off">
        <p class="note" id="entityCount" role="status"></p>
        <div class="split"><ul id="entityList"></ul><article id="entityPage" tabindex="-1"></article></div></section>
      <section id="articles"><h2 data-w="articles"></h2>
        <input id="articleSearch" type="search" autocomplete="off">
        <p class="note" id="articleCount" role="status"></p>
        <div class="split"><ul id="articleList"></ul><article id="articlePage" tabindex="-1"></article></div></section>
      <section id="review"><h2 data-w="review"></h2><p class="note" data-w="reviewNote"></p><div id="doubts"></div></section>
      <section id="failed"><h2 data-w="failed"></h2><div id="failures"></div></section>
    </main>
    <footer id="footer"></footer>
    <script type="application/json" id="data">{{data}}</script>
    <script>{{script}}</script>
    </body>
    </html>

    """##
}
