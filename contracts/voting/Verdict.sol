// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ground, Stage} from "../ideas/IdeaTypes.sol";
import {Outcome, Tally} from "./RoundTypes.sol";
import {Terms} from "./Terms.sol";

/// @title How a tally is judged
/// @notice Pure arithmetic. Approval is strict: exactly the threshold is not enough.
library Verdict {
    uint256 private constant WHOLE_BPS = 10_000;

    /// @notice How an entry with this tally ends.
    /// @param refusedBefore Whether members already refused this idea against the tokens in an earlier round.
    function outcome(
        Terms terms,
        Tally memory tally,
        bool refusedBefore
    ) internal pure returns (Outcome) {
        uint256 decided = uint256(tally.forWeight) + tally.againstWeight;
        if (decided + tally.abstainWeight < terms.quorum()) return Outcome.QuorumMissed;
        if (tally.forWeight * WHOLE_BPS <= decided * terms.approvalBps()) return Outcome.VotedDown;
        if (!terms.memberMajority() || tally.forVoters > tally.againstVoters) return Outcome.Approved;
        return refusedBefore ? Outcome.MembersRefusedAgain : Outcome.MembersRefused;
    }

    /// @notice What an outcome does to the idea.
    function consequence(Outcome result) internal pure returns (Stage, Ground) {
        if (result == Outcome.Approved) return (Stage.Approved, Ground.BallotPassed);
        if (result == Outcome.VotedDown) return (Stage.Rejected, Ground.BallotFailed);
        if (result == Outcome.QuorumMissed) return (Stage.OnHold, Ground.QuorumMissed);
        if (result == Outcome.MembersRefused) return (Stage.OnHold, Ground.MembersRefused);
        return (Stage.Rejected, Ground.MembersRefused);
    }
}
