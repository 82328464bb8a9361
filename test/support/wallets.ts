import type { AddressLike, BaseContract } from "ethers";
import type { Hex } from "viem";
import { ethers, networkHelpers } from "./chain.ts";

/** A contract wallet whose signatures are its owner's (ERC-1271). */
export async function deployOwnedWallet(owner: AddressLike) {
  const wallet = await ethers.deployContract("OwnedWallet", [owner]);
  return {
    address: (await wallet.getAddress()) as Hex,
    setOwner: (next: AddressLike) => wallet.getFunction("setOwner")(next),
    /** Makes the wallet call `name` of `target`. */
    perform: (target: BaseContract, name: string, args: readonly unknown[]) =>
      wallet.getFunction("perform")(target, target.interface.encodeFunctionData(name, [...args])),
  };
}

/** Address of a new contract of the test folder that needs no arguments. */
export async function deployAddress(name: string): Promise<Hex> {
  return (await (await ethers.deployContract(name)).getAddress()) as Hex;
}

/** A new key whose account runs the code of a contract of the test folder (EIP-7702). */
export async function delegateCode(name: string) {
  const account = ethers.Wallet.createRandom().connect(ethers.provider);
  await networkHelpers.setBalance(account.address, 10n ** 18n);
  const authorization = await account.authorize({ address: await deployAddress(name), nonce: 1n });
  const call = { type: 4, to: ethers.ZeroAddress, authorizationList: [authorization] };
  const sent = await account.sendTransaction(call);
  await sent.wait();
  return account;
}
