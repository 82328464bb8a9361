import keystorePlugin from "@nomicfoundation/hardhat-keystore";
import { configVariable } from "hardhat/config";
import { createHardhatRuntimeEnvironment } from "hardhat/hre";
import { Fault } from "../lib/fault.ts";

/** Hardhat's number for "there is no such variable". */
const NOT_FOUND = 7;

/**
 * A secret from Hardhat's encrypted keystore (it asks for the password), or undefined if it holds none.
 * @throws Fault if the keystore cannot be opened.
 */
export async function readKeystore(name: string): Promise<string | undefined> {
  const environment = await createHardhatRuntimeEnvironment({
    plugins: [keystorePlugin],
    networks: { live: { type: "http", url: "http://127.0.0.1", accounts: [configVariable(name)] } },
  });
  const network = environment.config.networks.live;
  const [secret] = network?.type === "http" && Array.isArray(network.accounts) ? network.accounts : [];
  try {
    return await secret?.getHexString();
  } catch (error) {
    const { number, message } = error as { number?: number; message: string };
    if (number === NOT_FOUND) return undefined;
    throw new Fault(`Hardhat's keystore cannot be read: ${message}`);
  }
}
