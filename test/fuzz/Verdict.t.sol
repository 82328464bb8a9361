// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Outcome, Round, RoundRules, Tally} from "../../contracts/voting/RoundTypes.sol";
import {Terms, TermsLib} from "../../contracts/voting/Terms.sol";
import {Verdict} from "../../contracts/voting/Verdict.sol";
import {check, equal, vm, within} from "../support/Cheats.sol";

/// @notice The arithmetic of a verdict against a naive restatement of the rules in words.
contract VerdictTest {
    function _terms(RoundRules memory rules, uint32 supply) private view returns (Terms) {
        return TermsLib.open(rules, 1).withSupply(supply);
    }

    function _sound(RoundRules memory rules) private pure returns (RoundRules memory) {
        rules.quorumBps = uint16(within(rules.quorumBps, 100, 10_000));
        rules.approvalBps = uint16(within(rules.approvalBps, 0, 9_999));
        rules.capBps = uint16(within(rules.capBps, 1, 10_000));
        return rules;
    }

    /// @dev The least whole number of tokens that is at least `bps` of the supply.
    function _share(uint256 supply, uint256 bps) private pure returns (uint256 tokens) {
        tokens = (supply * bps) / 10_000;
        if (tokens * 10_000 < supply * bps) tokens += 1;
    }

    function testFuzz_quorumIsTheShareRoundedUpAndAtLeastOne(RoundRules memory rules, uint32 supply) public view {
        rules = _sound(rules);
        uint256 quorum = _terms(rules, supply).quorum();
        uint256 expected = _share(supply, rules.quorumBps);
        equal(quorum, expected == 0 ? 1 : expected, "quorum");
        check(supply == 0 || quorum <= supply, "a quorum can be reached");
    }

    function testFuzz_capIsTheShareRoundedUp(RoundRules memory rules, uint32 supply) public view {
        rules = _sound(rules);
        uint256 cap = _terms(rules, supply).cap();
        equal(cap, _share(supply, rules.capBps), "cap");
        check(supply == 0 || (cap >= 1 && cap <= supply), "a cap lets everyone weigh something");
    }

    function testFuzz_outcomeFollowsTheRules(
        RoundRules memory rules,
        Tally memory tally,
        uint32 supply,
        bool refusedBefore
    ) public view {
        rules = _sound(rules);
        Terms terms = _terms(rules, supply);
        Outcome outcome = Verdict.outcome(terms, tally, refusedBefore);
        check(outcome == _naive(rules, tally, supply, refusedBefore), "outcome");
    }

    /// @dev Small numbers, so that thresholds are met exactly often.
    function testFuzz_outcomeFollowsTheRulesAtTheThresholds(
        RoundRules memory rules,
        uint8[5] memory votes,
        uint8 supply,
        bool refusedBefore
    ) public view {
        rules = _sound(rules);
        rules.approvalBps = uint16((uint256(rules.approvalBps) % 4) * 2_500);
        Tally memory tally = Tally(votes[0] % 8, votes[1] % 8, votes[2] % 8, votes[3] % 4, votes[4] % 4);
        Outcome outcome = Verdict.outcome(_terms(rules, supply), tally, refusedBefore);
        check(outcome == _naive(rules, tally, supply, refusedBefore), "outcome");
    }

    function _naive(
        RoundRules memory rules,
        Tally memory tally,
        uint256 supply,
        bool refusedBefore
    ) private pure returns (Outcome) {
        uint256 tookPart = uint256(tally.forWeight) + tally.againstWeight + tally.abstainWeight;
        if (tookPart == 0 || tookPart * 10_000 < supply * rules.quorumBps) return Outcome.QuorumMissed;
        uint256 decided = uint256(tally.forWeight) + tally.againstWeight;
        bool tokensPass = uint256(tally.forWeight) * 10_000 > decided * rules.approvalBps;
        if (!tokensPass) return Outcome.VotedDown;
        bool membersPass = !rules.memberMajority || tally.forVoters > tally.againstVoters;
        if (membersPass) return Outcome.Approved;
        return refusedBefore ? Outcome.MembersRefusedAgain : Outcome.MembersRefused;
    }
}
