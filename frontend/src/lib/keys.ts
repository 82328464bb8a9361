// What is fetched on demand of viem's accounts: asked for by its own name it brings along the word lists of ten languages.
export { privateKeyToAccount, privateKeyToAddress } from "viem/accounts";
