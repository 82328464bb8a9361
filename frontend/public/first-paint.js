// Runs before anything is painted, as a file of its own, because the page's content security policy allows no inline
// script. Sets the reader's stored theme, motion and language.
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

  const wished = [chosen.language, ...navigator.languages].map(
    (tag) => String(tag).toLowerCase().split("-")[0],
  );
  const { texts = {} } = JSON.parse(document.getElementById("boot-files")?.textContent || "{}");
  root.lang = wished.find((tag) => Object.hasOwn(texts, tag)) ?? "en";
}
