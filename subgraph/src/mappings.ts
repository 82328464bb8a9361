// Each file that a data source names is compiled by itself, with all that it imports, for seconds: so one file names
// them all. The timelock's has events of the same names as the permission book, and stays apart.

export * from "./activities";
export * from "./badges";
export * from "./content";
export * from "./governor";
export * from "./ideas";
export * from "./kudos";
export * from "./members";
export * from "./offices";
export * from "./permissions";
export * from "./points";
export * from "./reviews";
export * from "./rewards";
export * from "./rounds";
export * from "./succession";
export * from "./vote-token";
