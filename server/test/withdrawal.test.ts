import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { membersAbi } from "@engine/protocol/abi/members";
import { putDocument, withdrawDocument } from "@engine/protocol/content-client";
import { rotationTypedData } from "@engine/protocol/rotation";
import type { SealedDocument } from "@engine/protocol/seal";
import type { LocalAccount } from "viem";
import { encodeFunctionData } from "viem/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startContentStore } from "../src/content-store.ts";
import { send } from "./support/raw-request.ts";
import { personAccount, startTestChain, type TestChain } from "./support/test-chain.ts";
import { clientFor, healthOf, sealReason, startTestStore, type TestStore } from "./support/test-store.ts";
import { uploadRequest } from "./support/upload-request.ts";

const baker = personAccount(1);
const confectioner = personAccount(2);
const leaver = personAccount(3);
const newPhone = personAccount(4);
let chain: TestChain;
let store: TestStore;

beforeAll(async () => {
  chain = await startTestChain();
  for (const account of [baker, confectioner, leaver]) await chain.admit(account.address);
  store = await startTestStore(chain);
});
afterAll(async () => {
  await store?.stop();
  await chain?.stop();
});

async function stored(account: LocalAccount): Promise<SealedDocument> {
  const sealed = await sealReason();
  await putDocument({ ...clientFor(store.url, account), sealed });
  return sealed;
}

const withdraw = (account: LocalAccount, { hash }: SealedDocument) =>
  withdrawDocument({ ...clientFor(store.url, account), hash });

async function statusOf({ cid }: SealedDocument, url = store.url): Promise<[number, string]> {
  const answer = await send(url, { method: "GET", path: `/ipfs/${cid}`, headers: {} });
  return [answer.status, JSON.parse(answer.text).error?.code];
}

describe("withdrawing a text", () => {
  it("leaves a tombstone and no trace of the text on the disk", async () => {
    const sealed = await stored(baker);
    const { documents } = await healthOf(store);
    await withdraw(baker, sealed);
    expect(await statusOf(sealed)).toEqual([410, "withdrawn"]);
    const names = await readdir(store.dataDir, { recursive: true });
    const own = names.filter((name) => name.endsWith(sealed.hash.slice(2)));
    expect(own).toEqual([join("withdrawn", sealed.hash.slice(-2), sealed.hash.slice(2))]);
    expect((await healthOf(store)).documents).toBe(documents - 1);
  });

  it("is final: nobody can store the text again", async () => {
    const sealed = await stored(baker);
    await withdraw(baker, sealed);
    for (const account of [baker, confectioner]) {
      const answer = await send(store.url, await uploadRequest(account, sealed.bytes));
      expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([410, "withdrawn"]);
    }
    await expect(withdraw(baker, sealed)).rejects.toMatchObject({ fault: "withdrawn" });
  });

  it("is refused to everyone but the member who stored it first", async () => {
    const sealed = await stored(baker);
    await putDocument({ ...clientFor(store.url, confectioner), sealed });
    const refusal = { status: 403, code: "notTheUploader" };
    await expect(withdraw(confectioner, sealed)).rejects.toMatchObject({ fault: "refused", refusal });
    await expect(withdraw(personAccount(8), sealed)).rejects.toMatchObject({ fault: "refused", refusal });
    expect(await statusOf(sealed)).toEqual([200, undefined]);
  });

  it("is refused without the right signature", async () => {
    const sealed = await stored(baker);
    const { headers } = await uploadRequest(baker, sealed.bytes);
    const answer = await send(store.url, { method: "DELETE", path: `/documents/${sealed.hash}`, headers });
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([401, "badSignature"]);
  });

  it("says so when there is nothing to withdraw", async () => {
    await expect(withdraw(baker, await sealReason())).rejects.toMatchObject({ fault: "missing" });
  });

  it("is open to a member who was suspended", async () => {
    const sealed = await stored(leaver);
    await chain.suspend(3);
    await withdraw(leaver, sealed);
    expect(await statusOf(sealed)).toEqual([410, "withdrawn"]);
  });

  it("is open to the member's new account", async () => {
    const sealed = await stored(baker);
    const deadline = 2n ** 40n;
    const typedData = rotationTypedData(
      { chainId: chain.chainId, address: chain.members },
      { memberId: 1, next: newPhone.address, deadline },
    );
    const args = [newPhone.address, deadline, await newPhone.signTypedData(typedData)] as const;
    const data = encodeFunctionData({ abi: membersAbi, functionName: "rotate", args });
    await chain.send({ to: chain.members, data }, baker);
    await withdraw(newPhone, sealed);
    expect(await statusOf(sealed)).toEqual([410, "withdrawn"]);
  });

  it("is finished at the next start if the store died after the tombstone", async () => {
    const sealed = await stored(confectioner);
    await withdraw(confectioner, sealed);
    const file = join(store.dataDir, "documents", sealed.hash.slice(-2), sealed.hash.slice(2));
    await writeFile(file, sealed.bytes);
    const second = await startContentStore(store.config);
    expect(await statusOf(sealed, second.url)).toEqual([410, "withdrawn"]);
    await expect(readdir(join(file, ".."))).resolves.not.toContain(sealed.hash.slice(2));
    await second.close();
  });
});
