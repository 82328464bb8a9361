// Runs before anything is painted, as a file of its own, because the page's content security policy allows no inline
// script. Sets the reader's stored theme, motion and language, and asks for the files that this address will need.
{
  const root = document.documentElement;
  let chosen = {};
  try {
    chosen = JSON.parse(localStorage.getItem("engine.preferences") ?? "{}") ?? {};
  } catch {
    // Storage blocked or damaged: the system's theme and language apply.
  }
  if (chosen.theme === "light" || chosen.theme === "dark") root.dataset.theme = chosen.theme;
  if (chosen.motion === "reduced") root.dataset.motion = "reduced";

  const { texts = {}, pages = {} } = JSON.parse(document.getElementById("boot-files")?.textContent || "{}");
  const wished = [chosen.language, ...navigator.languages].map(
    (tag) => String(tag).toLowerCase().split("-")[0],
  );
  const language = wished.find((tag) => Object.hasOwn(texts, tag)) ?? "en";
  root.lang = language;
  const [, first, further] = location.pathname.split("/");
  const { code = [], areas = ["shell"] } = pages[further ? `${first}/` : first] ?? {};
  for (const file of [...areas.map((area) => texts[language]?.[area]), ...code]) {
    if (!file) continue;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = `/${file}`;
    document.head.append(link);
  }
}
