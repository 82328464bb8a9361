// Runs before the app is asked for.
{
  const { lang } = document.documentElement;
  const [, page, further] = location.pathname.split("/");
  const read = (id) => JSON.parse(document.getElementById(id)?.textContent || "{}");

  // Shows the page's frame and head, in the reader's language, as the build took them from the app itself
  // (`scripts/first-frames.ts`). The app then draws the same in their place.
  const root = document.getElementById("root");
  const frame = (name) =>
    document.querySelector(`template[data-frame="${name}"]`)?.content.cloneNode(true) ?? "";
  root.append(frame(lang));
  if (!further) root.querySelector("main")?.append(frame(`${lang}/${page}`));
  const name = read("engine-config").deployment?.name ?? "";
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    texts.currentNode.data = texts.currentNode.data.replace("{organisation}", () => name);
  }
  // The first use of a language's formats takes a while: now, while nobody waits for an answer.
  const today = new Intl.DateTimeFormat(lang === "de" ? "de-DE" : "en-GB", { dateStyle: "full" }).format();
  for (const place of root.querySelectorAll("[data-today]")) place.textContent = today;

  // Without the app the page stays as it stands here: say so, or it would look whole and dead.
  const sayItIsMissing = () => {
    const notes = document.getElementById("app-missing").content;
    const note = notes.querySelector(`[lang="${lang}"]`).cloneNode(true);
    // As it stands, with what follows the # of an invitation or a box.
    note.querySelector("button").onclick = () => location.reload();
    (root.querySelector("main") ?? root).prepend(note);
  };

  // Asks for the app, and for what this address will need of it (`scripts/boot-files.ts`).
  const askForApp = () => {
    const { app = [], texts: catalogs = {}, pages = {} } = read("boot-files");
    const { code = [], areas = ["shell"] } = pages[further ? `${page}/` : page] ?? {};
    const needed = [...areas.map((area) => catalogs[lang]?.[area]), ...code].filter(Boolean);
    const put = (name, properties) =>
      document.head.append(
        Object.assign(document.createElement(name), { fetchPriority: "low", crossOrigin: "", ...properties }),
      );
    for (const href of [...app, ...needed.map((file) => `/${file}`)])
      put("link", { rel: "modulepreload", href });
    if (app[0]) put("script", { type: "module", src: app[0], onerror: sayItIsMissing });
  };
  // Behind what is painted, and at once where nothing is.
  if (document.hidden) askForApp();
  else requestAnimationFrame(() => setTimeout(askForApp));
}
