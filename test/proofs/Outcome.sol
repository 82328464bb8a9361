// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Outcome, Tally} from "../../contracts/voting/RoundTypes.sol";
import {Terms} from "../../contracts/voting/Terms.sol";
import {Verdict} from "../../contracts/voting/Verdict.sol";

/// @notice What an outcome says of the tally, for every tally and all terms.
/// @custom:proves Verdict.outcome
/// @custom:model contracts/voting/Terms.sol
contract OutcomeProof {
    function approvedNeedsQuorumAndMembers(Terms terms, Tally calldata tally, bool refusedBefore) external pure {
        Outcome outcome = Verdict.outcome(terms, tally, refusedBefore);
        if (outcome == Outcome.Approved) {
            uint256 decided = uint256(tally.forWeight) + tally.againstWeight;
            assert(decided + tally.abstainWeight >= terms.quorum());
            assert(!terms.memberMajority() || tally.forVoters > tally.againstVoters);
        }
    }

    function missedOnlyBelowQuorum(Terms terms, Tally calldata tally, bool refusedBefore) external pure {
        Outcome outcome = Verdict.outcome(terms, tally, refusedBefore);
        uint256 weight = uint256(tally.forWeight) + tally.againstWeight + tally.abstainWeight;
        assert((outcome == Outcome.QuorumMissed) == (weight < terms.quorum()));
    }

    function membersRefuseOnlyUnderTheGuard(Terms terms, Tally calldata tally, bool refusedBefore) external pure {
        Outcome outcome = Verdict.outcome(terms, tally, refusedBefore);
        if (outcome == Outcome.MembersRefused) assert(terms.memberMajority() && !refusedBefore);
        if (outcome == Outcome.MembersRefusedAgain) assert(terms.memberMajority() && refusedBefore);
    }
}

/// @notice At a threshold of one half the votes decide, and a tie is not enough.
/// @custom:proves Verdict.outcome at one half
/// @custom:model contracts/voting/Terms.sol TermsAtOneHalf.sol
contract HalfProof {
    function moreForThanAgainst(Terms terms, Tally calldata tally, bool refusedBefore) external pure {
        Outcome outcome = Verdict.outcome(terms, tally, refusedBefore);
        assert(outcome != Outcome.Approved || tally.forWeight > tally.againstWeight);
        assert(outcome != Outcome.VotedDown || tally.forWeight <= tally.againstWeight);
    }
}
