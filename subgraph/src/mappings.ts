// Each file that a data source names is compiled by itself, with all that it imports, for seconds: so one file names
// them all. The timelock's has events of the same names as the permission book, and stays apart; so do the documents'
// contents: for each document that the chain names Graph Node hashes all of the file that takes it in.

export * from "./activities";
export * from "./badges";
export * from "./flags";
export * from "./governor";
export * from "./grants";
export * from "./ideas";
export * from "./kudos";
export * from "./members";
export * from "./offices";
export * from "./outcomes";
export * from "./permissions";
export * from "./pilots";
export * from "./points";
export * from "./reviews";
export * from "./rewards";
export * from "./rounds";
export * from "./succession";
export * from "./teams";
export * from "./treasury";
export * from "./vote-token";
