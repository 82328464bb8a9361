export const localChainId = 31_337;
/** The name of the local network in the subgraph's manifest and on the command lines of deploy and seed. */
export const localNetwork = "localhost";
export const localAccountCount = 60;
