/** In what somebody can stand out. A file of its own, because the address of the page names one. */
export const ROLES = ["ideas", "writing", "voting", "reviewing", "pilots", "community"] as const;
export type Role = (typeof ROLES)[number];
