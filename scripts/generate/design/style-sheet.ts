/** A custom property of a style sheet: its name without dashes, and its value. */
export type Property = readonly [name: string, value: string];

/** Custom properties whose names begin with `prefix-`, without those that clear Tailwind's own. */
export function propertiesOf(css: string, prefix: string): Property[] {
  const found = css.matchAll(new RegExp(`^\\s*--(${prefix}-[\\w-]+):\\s*([^;]+);`, "gm"));
  return [...found].map(([, name = "", value = ""]) => [name, value.replace(/\s+/g, " ")] as const);
}

/** Every animation: the class that carries it, its duration in seconds and its curve. */
export function animationsOf(css: string): { name: string; seconds: string; curve: string }[] {
  const utilities = css.matchAll(/@utility ([\w-]+) \{\s*animation: [\w-]+ ([\d.]+)s ([^;]+);/g);
  return [...utilities].map(([, name = "", seconds = "", curve = ""]) => ({ name, seconds, curve }));
}
