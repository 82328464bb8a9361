/** A window that every page is shown in. */
export interface Look {
  name: "light" | "dark" | "phone";
  colorScheme: "light" | "dark";
  width: number;
  /** No picture is higher: what lies further down a long page is seen in the app. */
  mostHeight: number;
}

export const LOOKS: readonly Look[] = [
  { name: "light", colorScheme: "light", width: 1280, mostHeight: 1600 },
  { name: "dark", colorScheme: "dark", width: 1280, mostHeight: 1600 },
  { name: "phone", colorScheme: "light", width: 375, mostHeight: 1400 },
];

/** The picture of a page in a look: "a-settled-round-phone.webp". */
export function pictureName(page: string, { name }: Pick<Look, "name">): string {
  return `${page.replaceAll(" ", "-")}-${name}.webp`;
}
