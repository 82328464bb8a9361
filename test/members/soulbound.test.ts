import { SOURCE_NAMES } from "@engine/protocol/enums";
import { expect } from "chai";
import { bakeryWithoutVotes as bakery, memberIdOf } from "../support/bakery.ts";
import { DAY, loadFixture, time } from "../support/chain.ts";
import { deployEngine } from "../support/engine.ts";
import { documentHash, NO_HASH, NOBODY } from "../support/values.ts";

const BAKER = memberIdOf("baker");

describe("Members, as a token", () => {
  it("threat 23: every transfer and every approval reverts, the owner's too", async () => {
    const { members, people } = await loadFixture(bakery);
    const { baker, cashier } = people;
    const token = members.connect(baker);
    const calls = [
      () => token.approve(cashier, BAKER),
      () => token.setApprovalForAll(cashier, true),
      () => token.transferFrom(baker, cashier, BAKER),
      () => token["safeTransferFrom(address,address,uint256)"](baker, cashier, BAKER),
      () => token["safeTransferFrom(address,address,uint256,bytes)"](baker, cashier, BAKER, "0x"),
    ];
    for (const call of calls) {
      await expect(call()).to.be.revertedWithCustomError(members, "Soulbound_NeverTransfers").withArgs();
    }
    expect(await members.ownerOf(BAKER)).to.equal(baker.address);
  });

  it("threat 23: is locked, and nobody is approved", async () => {
    const { members, people } = await loadFixture(bakery);
    expect(await members.locked(BAKER)).to.equal(true);
    expect(await members.getApproved(BAKER)).to.equal(NOBODY);
    expect(await members.isApprovedForAll(people.baker, people.cashier)).to.equal(false);
  });

  it("answers no question about a token that does not exist", async () => {
    const { members } = await loadFixture(bakery);
    for (const unknown of [0n, 12n, 2n ** 32n + BigInt(BAKER)]) {
      for (const question of ["ownerOf", "locked", "getApproved", "tokenURI"] as const) {
        await expect(members[question](unknown))
          .to.be.revertedWithCustomError(members, "Soulbound_NoSuchToken")
          .withArgs(unknown);
      }
    }
  });

  it("counts one token for a member, also an ended one, and none for others", async () => {
    const { members, people } = await loadFixture(bakery);
    expect(await members.balanceOf(people.baker)).to.equal(1);
    await members.connect(people.baker).resign();
    expect(await members.balanceOf(people.baker)).to.equal(1);
    expect(await members.ownerOf(BAKER)).to.equal(people.baker.address);
    expect(await members.balanceOf(people.stranger)).to.equal(0);
    await expect(members.balanceOf(NOBODY))
      .to.be.revertedWithCustomError(members, "Soulbound_ZeroOwner")
      .withArgs();
  });

  it("counts none for the account that a member left", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    await members.connect(roles.identity).startRecovery(BAKER, people.stranger);
    await time.increase(8 * DAY);
    await members.finishRecovery(BAKER);
    expect(await members.balanceOf(people.baker)).to.equal(0);
    expect(await members.balanceOf(people.stranger)).to.equal(1);
    expect(await members.ownerOf(BAKER)).to.equal(people.stranger.address);
  });

  it("supports ERC-165, ERC-721 with metadata, and ERC-5192, and nothing else", async () => {
    const { members } = await loadFixture(bakery);
    for (const id of ["0x01ffc9a7", "0x80ac58cd", "0x5b5e139f", "0xb45a3c0e"]) {
      expect(await members.supportsInterface(id)).to.equal(true);
    }
    expect(await members.supportsInterface("0xffffffff")).to.equal(false);
    expect(await members.name()).to.equal("Innovation Engine Membership");
    expect(await members.symbol()).to.equal("MEMBER");
  });
});

interface Card {
  name: string;
  attributes: { trait_type: string; value: string }[];
  image: string;
}

/** The text inside a data URI of base64. */
const decoded = (uri: string): string =>
  Buffer.from(uri.slice(uri.indexOf(",") + 1), "base64").toString("utf8");

describe("Members.tokenURI", () => {
  it("threat 24: is JSON and a picture without script, made of the number and fixed words, for every source", async () => {
    const { members, roles } = await loadFixture(deployEngine);
    await members.connect(roles.identity).admitMany(
      SOURCE_NAMES.map((_, source) => ({
        account: `0x${(source + 1000).toString(16).padStart(40, "0")}`,
        source,
        unit: 0,
        profileHash: NO_HASH,
      })),
    );
    for (const [index, name] of SOURCE_NAMES.entries()) {
      const uri = await members.tokenURI(index + 1);
      expect(uri).to.match(/^data:application\/json;base64,/);
      const card = JSON.parse(decoded(uri)) as Card;
      expect(card.name).to.equal(`Member ${index + 1}`);
      expect(card.attributes).to.deep.equal([
        { trait_type: "Source", value: name },
        { trait_type: "Status", value: "Active" },
      ]);
      expect(card.image).to.match(/^data:image\/svg\+xml;base64,/);
      const picture = decoded(card.image);
      expect(picture).to.match(new RegExp(`^<svg [^]*>${index + 1}</text>[^]*>${name}</text></svg>$`));
      expect(picture).not.to.match(/<script|<foreignObject|<image|href|\son\w+=/i);
    }
  });

  it("says that a membership is suspended or ended", async () => {
    const { members, roles } = await loadFixture(bakery);
    const identity = members.connect(roles.identity);
    const statusOf = async () => {
      const { attributes } = JSON.parse(decoded(await members.tokenURI(BAKER))) as Card;
      return attributes[1]?.value;
    };
    await identity.suspend(BAKER, documentHash("reason"));
    expect(await statusOf()).to.equal("Suspended");
    await identity.end(BAKER, documentHash("reason"));
    expect(await statusOf()).to.equal("Ended");
  });
});
