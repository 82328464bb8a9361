// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Credits, CreditsLib} from "../../contracts/ideas/Credits.sol";
import {CreditShare} from "../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../contracts/members/MemberTypes.sol";
import {Receipt} from "../../contracts/voting/Receipt.sol";
import {Choices, Tally} from "../../contracts/voting/RoundTypes.sol";
import {TallyPair, TallyPairLib} from "../../contracts/voting/TallyPair.sol";
import {check, equal, vm, within} from "../support/Cheats.sol";

/// @notice What is packed comes out as it went in.
contract PackingTest {
    struct Vote {
        uint8 two;
        uint16 weight;
    }

    function testFuzz_tallyPairCountsLikeTwoTallies(Vote[] calldata votes) public pure {
        TallyPair pair;
        uint256[10] memory naive;
        for (uint256 i = 0; i < votes.length; ++i) {
            pair = pair.count(votes[i].two & 15, votes[i].weight);
            _countNaively(naive, 0, votes[i].two & 3, votes[i].weight);
            _countNaively(naive, 5, (votes[i].two >> 2) & 3, votes[i].weight);
        }
        for (uint256 entry = 0; entry < 2; ++entry) {
            Tally memory tally = pair.half(entry);
            uint256 place = 5 * entry;
            equal(tally.forWeight, naive[place], "for");
            equal(tally.againstWeight, naive[place + 1], "against");
            equal(tally.abstainWeight, naive[place + 2], "abstain");
            equal(tally.forVoters, naive[place + 3], "voters for");
            equal(tally.againstVoters, naive[place + 4], "voters against");
            equal(pair.takingPart(entry), naive[place] + naive[place + 1] + naive[place + 2], "taking part");
            equal(pair.takingPart(entry + 62), pair.takingPart(entry), "any pair's half");
        }
    }

    function _countNaively(uint256[10] memory naive, uint256 place, uint256 choice, uint256 weight) private pure {
        if (choice == 0) return;
        naive[place + choice - 1] += weight;
        if (choice != 3) ++naive[place + choice + 2];
    }

    /// @notice The whole supply on one side, with the most voters that fit, spills nowhere.
    function testFuzz_tallyPairHoldsItsLimits(uint8 two, uint256 neighbour) public {
        uint256 choice = within(two, 1, 2);
        uint256 voters = uint256(type(uint16).max - 1) << (choice == 1 ? 96 : 112);
        uint256 word = voters | (neighbour << 128);
        TallyPair pair = TallyPair.wrap(word).count(choice, type(uint32).max);
        Tally memory tally = pair.half(0);
        equal(choice == 1 ? tally.forWeight : tally.againstWeight, type(uint32).max, "weight");
        equal(choice == 1 ? tally.forVoters : tally.againstVoters, type(uint16).max, "voters");
        equal(TallyPair.unwrap(pair) >> 128, uint256(uint128(neighbour)), "neighbour");
        vm.expectRevert(TallyPairLib.TallyPair_Full.selector);
        this.count(pair, choice, 1);
    }

    function count(TallyPair pair, uint256 two, uint256 weight) external pure returns (TallyPair) {
        return pair.count(two, weight);
    }

    function testFuzz_receiptKeepsItsParts(uint128 choices, uint32 weight, uint64 marks) public pure {
        Receipt receipt;
        for (uint256 entry = 0; entry < 64; ++entry) {
            if (marks & (1 << entry) != 0) receipt = receipt.recuse(entry);
        }
        check(!receipt.cast(), "not cast");
        equal(receipt.recused(), marks, "recused before");
        receipt = receipt.fill(Choices.wrap(choices), weight);
        check(receipt.cast(), "cast");
        equal(Choices.unwrap(receipt.choices()), choices, "choices");
        equal(receipt.weight(), weight, "weight");
        equal(receipt.recused(), marks, "recused after");
    }

    function testFuzz_creditsComeOutAsTheyWentIn(uint32[5] memory members, uint16[5] memory bps, uint8 count_) public view {
        uint256 size = within(count_, 0, 5);
        CreditShare[] memory shares = new CreditShare[](size);
        for (uint256 i = 0; i < size; ++i) {
            uint32 memberId = uint32(within(members[i], 1, type(uint32).max));
            shares[i] = CreditShare(MemberId.wrap(memberId), uint16(within(bps[i], 1, 10_000)));
        }
        CreditShare[] memory unpacked = this.roundTrip(shares);
        check(keccak256(abi.encode(unpacked)) == keccak256(abi.encode(shares)), "shares");
    }

    function roundTrip(CreditShare[] calldata shares) external pure returns (CreditShare[] memory) {
        Credits credits = CreditsLib.pack(shares);
        return CreditsLib.unpack(credits);
    }
}
