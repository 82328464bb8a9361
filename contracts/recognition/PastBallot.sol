// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId} from "../ideas/IdeaTypes.sol";
import {IRounds} from "../voting/IRounds.sol";
import {Outcome, Round, RoundId, RoundRules} from "../voting/RoundTypes.sol";
import {TermsLib} from "../voting/Terms.sol";
import {Verdict} from "../voting/Verdict.sol";

/// @title What a ballot of the past decided
/// @notice An idea's stage forgets its ballot once the pilot begins; the round's terms and tallies do not.
library PastBallot {
    /// @notice The idea that stood at a place of a round's ballot, and whether the round approved it.
    /// Reverts with {IRounds.Rounds_Unknown} if there is no such round.
    function approved(
        IRounds rounds,
        RoundId roundId,
        uint256 place
    ) internal view returns (bool isApproved, IdeaId ideaId) {
        Round memory round = rounds.roundOf(roundId);
        if (place >= round.settled) return (false, ideaId);
        RoundRules memory rules;
        rules.quorumBps = round.quorumBps;
        rules.approvalBps = round.approvalBps;
        rules.memberMajority = round.memberMajority;
        Outcome outcome = Verdict.outcome(
            TermsLib.open(rules, round.entries).withSupply(round.supply),
            rounds.tallyOf(roundId, place),
            false
        );
        return (outcome == Outcome.Approved, rounds.entriesOf(roundId)[place]);
    }
}
