import { putDocument } from "@engine/protocol/content-client";
import { contentHash } from "@engine/protocol/content-hash";
import type { Address } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "./support/raw-request.ts";
import { personAccount, startTestChain, type TestChain } from "./support/test-chain.ts";
import { clientFor, sealReason, startTestStore, type TestStore } from "./support/test-store.ts";
import { uploadRequest } from "./support/upload-request.ts";
import { compileWallets } from "./support/wallet-contract.ts";

const owner = personAccount(1);
const wallets = compileWallets();
let chain: TestChain;
let store: TestStore;

beforeAll(async () => {
  chain = await startTestChain();
  store = await startTestStore(chain);
});
afterAll(async () => {
  await store?.stop();
  await chain?.stop();
});

/** A member whose account is a contract. */
async function admitWallet(kind: keyof typeof wallets): Promise<Address> {
  const wallet = await chain.deploy(wallets[kind], kind === "OwnedWallet" ? [owner.address] : []);
  await chain.admit(wallet);
  return wallet;
}

/** Status and code of an upload that `owner` signs in the wallet's name. */
async function upload(
  account: Address,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<[number, string | undefined]> {
  const answer = await send(store.url, await uploadRequest(owner, bytes, { account }));
  return [answer.status, JSON.parse(answer.text).error?.code];
}

describe("threat 41: wallets that are contracts", () => {
  it("stores for a wallet that accepts its owner's signature", async () => {
    const { bytes } = await sealReason();
    expect(await upload(await admitWallet("OwnedWallet"), bytes)).toEqual([201, undefined]);
  });

  it("refuses a wallet's signature in the name of its owner's other wallet", async () => {
    const [first, second] = [await admitWallet("OwnedWallet"), await admitWallet("OwnedWallet")];
    const { bytes } = await sealReason();
    const request = await uploadRequest(owner, bytes, { account: first });
    const answer = await send(store.url, {
      ...request,
      headers: { ...request.headers, "x-account": second },
    });
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([401, "badSignature"]);
  });

  it("refuses a wallet whose check burns five million gas, though it would accept", async () => {
    const { bytes } = await sealReason();
    expect(await upload(await admitWallet("CostlyWallet"), bytes)).toEqual([401, "badSignature"]);
  });

  it("refuses a wallet that answers with 100 kB", async () => {
    const { bytes } = await sealReason();
    expect(await upload(await admitWallet("VerboseWallet"), bytes)).toEqual([401, "badSignature"]);
  });
});

describe("threat 42: an account with a key and delegated code", () => {
  it("stores by its key", async () => {
    const account = personAccount(2);
    await chain.admit(account.address);
    const address = await chain.deploy(wallets.CostlyWallet, []);
    const authorization = await account.signAuthorization({ address, chainId: chain.chainId, nonce: 0 });
    await chain.send({ to: personAccount(0).address, data: "0x", authorizationList: [authorization] });
    expect(await chain.codeAt(account.address)).toMatch(/^0xef0100/);
    const sealed = await sealReason();
    await putDocument({ ...clientFor(store.url, account), sealed });
    expect((await fetch(`${store.url}/ipfs/${sealed.cid}`)).status).toBe(200);
    expect(await contentHash(sealed.bytes)).toBe(sealed.hash);
  });
});
