// Runs while the app is still on its way, in two steps.
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
  const today = root.querySelector("[data-today]");
  const locale = lang === "de" ? "de-DE" : "en-GB";
  if (today) today.textContent = new Intl.DateTimeFormat(locale, { dateStyle: "full" }).format();

  // Asks for the files that this address will need (`scripts/boot-files.ts`), behind what is painted.
  const { texts: catalogs = {}, pages = {} } = read("boot-files");
  const { code = [], areas = ["shell"] } = pages[further ? `${page}/` : page] ?? {};
  for (const file of [...areas.map((area) => catalogs[lang]?.[area]), ...code]) {
    if (!file) continue;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.fetchPriority = "low";
    link.href = `/${file}`;
    document.head.append(link);
  }
}
