// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "../members/MemberTypes.sol";
import {Challenge, ChallengeId} from "./IdeaTypes.sol";

/// @title Challenges: questions put to people, for a time
/// @notice Challenge 0 is the always-open idea box: open to every source, for ever, without a document.
interface IChallenges {
    /// @notice A challenge was published; its goal is the document.
    event ChallengeOpened(
        ChallengeId indexed challengeId,
        bytes32 documentHash,
        uint40 opensAt,
        uint40 closesAt,
        uint8 audience,
        uint32 rubricId,
        uint32 teamId,
        MemberId actorId
    );

    /// @notice A challenge ended before its time.
    event ChallengeClosed(ChallengeId indexed challengeId, uint40 closedAt, bytes32 reasonHash, MemberId actorId);

    error Challenges_BadWindow(uint256 opensAt, uint256 closesAt);
    error Challenges_BadAudience(uint8 audience);
    error Challenges_DocumentMissing();
    error Challenges_ReasonMissing();
    error Challenges_Unknown(ChallengeId challengeId);
    error Challenges_NotOpen(ChallengeId challengeId, uint256 opensAt, uint256 closesAt);
    error Challenges_NotInvited(ChallengeId challengeId, uint8 source);

    /// @notice Publishes a challenge. Restricted to the curator.
    function openChallenge(
        Challenge calldata challenge,
        bytes32 documentHash
    ) external returns (ChallengeId challengeId);

    /// @notice Ends a challenge now; the reason is demanded. Restricted to the curator.
    function closeChallenge(ChallengeId challengeId, bytes32 reasonHash) external;

    /// @notice A challenge by number. Reverts if there is none; 0 has no record.
    function challengeOf(ChallengeId challengeId) external view returns (Challenge memory);

    function challengeCount() external view returns (uint32);
}
