import { LOCAL_PHRASE } from "@engine/protocol/known-keys";

export const localChainId = 31_337;
/** The name of the local network in the subgraph's manifest and on the command lines of deploy and seed. */
export const localNetwork = "localhost";
/** The phrase that every local Ethereum node knows: public, worthless, the same keys at each start. */
export const localMnemonic = LOCAL_PHRASE;
export const localAccountCount = 60;
