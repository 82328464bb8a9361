interface BootFiles {
  pages?: Record<string, { code: string[] }>;
}

let known: BootFiles | undefined;
const asked = new Set<string>();

/**
 * Sends for all code of the page at an address at once, while its texts are on their way, with the list that the build
 * put into the document (`scripts/boot-files.ts`); while developing there is none.
 */
export function askForPage(pathname: string): void {
  known ??= JSON.parse(document.getElementById("boot-files")?.textContent || "{}") as BootFiles;
  const [, first = "", further] = pathname.split("/");
  const code = known.pages?.[further ? `${first}/` : first]?.code ?? [];
  for (const file of code) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = `/${file}`;
    document.head.append(link);
  }
}
