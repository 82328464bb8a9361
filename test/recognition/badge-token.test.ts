import { expect } from "chai";
import {
  BADGE_KINDS,
  type BadgeKind,
  badgeKind,
  claim,
  type Honoured,
  honoured,
  tokenOf,
} from "../support/badges.ts";
import { memberIdOf } from "../support/bakery.ts";
import { DAY, ethers, loadFixture, networkHelpers, time } from "../support/chain.ts";
import { slotHolding } from "../support/slots.ts";
import { makeReady, suggest } from "../support/suggest.ts";
import { NOBODY } from "../support/values.ts";

const BAKER = memberIdOf("baker");
const TOKEN = tokenOf("Proposer", BAKER);

/** The baker has the badge of proposers. */
async function awarded() {
  const engine = await honoured();
  await makeReady(engine, await suggest(engine, engine.people.baker));
  await claim(engine, "baker", "Proposer", 1);
  return engine;
}

/** Writes a claimed badge into the record as if it had been earned. */
async function write(
  { badges }: Honoured,
  kind: BadgeKind,
  memberId: number,
  ref: number,
  claimedAt: number,
) {
  const address = await badges.getAddress();
  const [known, at] = await badges.badgeOf(BAKER, badgeKind("Proposer"));
  const slot = await slotHolding(address, TOKEN, known | (at << 32n));
  const coder = ethers.AbiCoder.defaultAbiCoder();
  const place = await placeOf(slot);
  const key = ethers.keccak256(coder.encode(["uint256", "uint256"], [tokenOf(kind, memberId), place]));
  const word = BigInt(ref) | (BigInt(claimedAt) << 32n);
  await networkHelpers.setStorageAt(address, key, word);
}

/** Place of the mapping that has the baker's badge in this slot. */
async function placeOf(slot: string): Promise<number> {
  const coder = ethers.AbiCoder.defaultAbiCoder();
  const places = Array.from({ length: 20 }, (_, place) => place);
  const found = places.find(
    (place) => ethers.keccak256(coder.encode(["uint256", "uint256"], [TOKEN, place])) === slot,
  );
  if (found === undefined) throw new Error("no mapping has that slot");
  return found;
}

describe("Badges, as a token", () => {
  it("threat 23: every transfer and every approval reverts, the owner's too", async () => {
    const { badges, people } = await loadFixture(awarded);
    const { baker, cashier } = people;
    const token = badges.connect(baker);
    const calls = [
      () => token.approve(cashier, TOKEN),
      () => token.setApprovalForAll(cashier, true),
      () => token.transferFrom(baker, cashier, TOKEN),
      () => token["safeTransferFrom(address,address,uint256)"](baker, cashier, TOKEN),
      () => token["safeTransferFrom(address,address,uint256,bytes)"](baker, cashier, TOKEN, "0x"),
    ];
    for (const call of calls) {
      await expect(call()).to.be.revertedWithCustomError(badges, "Soulbound_NeverTransfers").withArgs();
    }
    expect(await badges.ownerOf(TOKEN)).to.equal(baker.address);
  });

  it("threat 23: is locked, and nobody is approved", async () => {
    const { badges, people } = await loadFixture(awarded);
    expect(await badges.locked(TOKEN)).to.equal(true);
    expect(await badges.getApproved(TOKEN)).to.equal(NOBODY);
    expect(await badges.isApprovedForAll(people.baker, people.cashier)).to.equal(false);
  });

  it("answers no question about a badge that nobody claimed", async () => {
    const { badges } = await loadFixture(awarded);
    const unknown = [
      0n,
      tokenOf("Proposer", memberIdOf("cashier")),
      tokenOf("Decider", BAKER),
      tokenOf("Founder", BAKER) + (1n << 32n),
      TOKEN + (1n << 64n),
      2n ** 256n - 1n,
    ];
    for (const tokenId of unknown) {
      for (const question of ["ownerOf", "locked", "getApproved", "tokenURI"] as const) {
        await expect(badges[question](tokenId))
          .to.be.revertedWithCustomError(badges, "Soulbound_NoSuchToken")
          .withArgs(tokenId);
      }
    }
    await expect(badges.badgeOf(BAKER, badgeKind("Decider")))
      .to.be.revertedWithCustomError(badges, "Badges_NotClaimed")
      .withArgs(BAKER, badgeKind("Decider"));
  });

  it("counts a member's badges of every kind, and none for others", async () => {
    const engine = await loadFixture(awarded);
    const { badges, people } = engine;
    expect(await badges.balanceOf(people.baker)).to.equal(1);
    expect(await badges.balanceOf(people.cashier)).to.equal(0);
    expect(await badges.balanceOf(people.stranger)).to.equal(0);
    await expect(badges.balanceOf(NOBODY))
      .to.be.revertedWithCustomError(badges, "Soulbound_ZeroOwner")
      .withArgs();
    await write(engine, "Founder", BAKER, 1, 1);
    expect(await badges.balanceOf(people.baker)).to.equal(2);
    for (const kind of BADGE_KINDS) await write(engine, kind, BAKER, 1, 1);
    expect(await badges.balanceOf(people.baker)).to.equal(BADGE_KINDS.length);
  });

  it("follows the member to another wallet, and stays with one who leaves", async () => {
    const { badges, members, roles, people } = await loadFixture(awarded);
    await members.connect(roles.identity).startRecovery(BAKER, people.stranger);
    await time.increase(8 * DAY);
    await members.finishRecovery(BAKER);
    expect(await badges.ownerOf(TOKEN)).to.equal(people.stranger.address);
    expect(await badges.balanceOf(people.baker)).to.equal(0);
    expect(await badges.balanceOf(people.stranger)).to.equal(1);
    await members.connect(people.stranger).resign();
    expect(await badges.ownerOf(TOKEN)).to.equal(people.stranger.address);
    expect(await badges.balanceOf(people.stranger)).to.equal(1);
  });

  it("supports ERC-165, ERC-721 with metadata, and ERC-5192, and nothing else", async () => {
    const { badges } = await loadFixture(awarded);
    for (const id of ["0x01ffc9a7", "0x80ac58cd", "0x5b5e139f", "0xb45a3c0e"]) {
      expect(await badges.supportsInterface(id)).to.equal(true);
    }
    expect(await badges.supportsInterface("0xffffffff")).to.equal(false);
    expect(await badges.name()).to.equal("Innovation Engine Badges");
    expect(await badges.symbol()).to.equal("BADGE");
  });

  it("knows its neighbours", async () => {
    const { badges, members, ideas, rounds, teams, grants, pilots, reviews } = await loadFixture(awarded);
    const neighbours = { members, ideas, rounds, teams, grants, pilots, reviews };
    for (const [name, contract] of Object.entries(neighbours)) {
      expect(await badges.getFunction(name)()).to.equal(await contract.getAddress());
    }
  });
});

interface Card {
  name: string;
  description: string;
  attributes: { trait_type: string; value: string | number; display_type?: string }[];
  image: string;
}

/** The text inside a data URI of base64. */
const decoded = (uri: string): string =>
  Buffer.from(uri.slice(uri.indexOf(",") + 1), "base64").toString("utf8");

/** What each kind is for and rests on, for ref 130. */
const CARDS: Record<BadgeKind, readonly [string, string]> = {
  Proposer: ["Proposed an idea that was found ready.", "Idea 130"],
  Decider: ["Cast a ballot.", "Round 130"],
  Approved: ["Proposed an idea that a ballot approved.", "Round 2, entry 3"],
  Implementer: ["Proposed an idea that was implemented.", "Idea 130"],
  Forecaster: ["Forecast ten pilots or more, better than a coin.", "Forecasts"],
  Courage: ["Led a pilot that was stopped early, before it cost more.", "Pilot 130"],
  Lead: ["Led a pilot that met its target.", "Pilot 130"],
  Founder: ["Has a seat in a team that funded a pilot.", "Grant 130"],
};

/** Names of the elements that are open where `picture` ends, in well-formed markup none. */
function openElements(picture: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = "", empty] of picture.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (closing) expect(open.pop()).to.equal(name);
    else if (!empty) open.push(name);
  }
  return open;
}

describe("Badges.tokenURI", () => {
  for (const [kind, [deed, ground]] of Object.entries(CARDS) as [BadgeKind, readonly [string, string]][]) {
    it(`threat 24: ${kind} is JSON and a picture without script, made of numbers and fixed words`, async () => {
      const engine = await loadFixture(awarded);
      await write(engine, kind, BAKER, 130, 1_800_000_000);
      const uri = await engine.badges.tokenURI(tokenOf(kind, BAKER));
      expect(uri).to.match(/^data:application\/json;base64,/);
      const { image, ...card } = JSON.parse(decoded(uri)) as Card;
      expect(card).to.deep.equal({
        name: `${kind} badge of member 1`,
        description: `${deed} It cannot be sold or sent.`,
        attributes: [
          { trait_type: "Kind", value: kind },
          { trait_type: "Rests on", value: ground },
          { display_type: "date", trait_type: "Claimed", value: 1_800_000_000 },
        ],
      });
      expect(image).to.match(/^data:image\/svg\+xml;base64,/);
      const picture = decoded(image);
      expect(picture).to.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[\d ]+" role="img">/);
      expect(picture).to.include(`<title>${kind} badge of member 1</title><desc>${deed}</desc>`);
      expect(picture).to.include(`>${kind}</text>`).and.to.include(">1</text>");
      expect(picture).not.to.match(/<script|<foreignObject|<image|href|\son\w+=|[^\x20-\x7e]/i);
      expect(openElements(picture)).to.deep.equal([]);
    });
  }

  it("has a shape of its own for each kind", async () => {
    const engine = await loadFixture(awarded);
    const shapes = new Set<string>();
    for (const kind of BADGE_KINDS) {
      await write(engine, kind, BAKER, 1, 1);
      const { image } = JSON.parse(decoded(await engine.badges.tokenURI(tokenOf(kind, BAKER)))) as Card;
      shapes.add(/<g fill="none".*?<\/g>/.exec(decoded(image))?.[0] ?? "");
    }
    expect(shapes.size).to.equal(BADGE_KINDS.length);
    expect(shapes.has("")).to.equal(false);
  });

  it("threat 24: is JSON for the largest numbers there are", async () => {
    const engine = await loadFixture(awarded);
    for (const kind of BADGE_KINDS) {
      await write(engine, kind, BAKER, 2 ** 32 - 1, 2 ** 40 - 1);
      const card = JSON.parse(decoded(await engine.badges.tokenURI(tokenOf(kind, BAKER)))) as Card;
      expect(card.attributes[2]?.value).to.equal(2 ** 40 - 1);
    }
    const approved = await engine.badges.tokenURI(tokenOf("Approved", BAKER));
    expect((JSON.parse(decoded(approved)) as Card).attributes[1]?.value).to.equal("Round 67108863, entry 64");
  });
});
