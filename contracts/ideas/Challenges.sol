// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMembers} from "../members/IMembers.sol";
import {MemberId, Source} from "../members/MemberTypes.sol";
import {Pausable} from "../governance/Pausable.sol";
import {IChallenges} from "./IChallenges.sol";
import {Challenge, ChallengeId} from "./IdeaTypes.sol";

/// @title The challenges' part of {Ideas}: see {IChallenges}
abstract contract Challenges is IChallenges, Pausable {
    uint8 private constant EVERY_SOURCE = uint8((1 << (uint256(type(Source).max) + 1)) - 1);

    IMembers public immutable members;

    /// @dev Stands first because it then shares a slot with the pause, which is read whenever this is written.
    uint32 internal _ideaCount;

    uint32 public challengeCount;

    mapping(ChallengeId => Challenge) private _challenges;

    constructor(IMembers members_) {
        members = members_;
    }

    /// @inheritdoc IChallenges
    function openChallenge(
        Challenge calldata challenge,
        bytes32 documentHash
    ) external restricted returns (ChallengeId challengeId) {
        if (documentHash == 0) revert Challenges_DocumentMissing();
        if (challenge.closesAt <= challenge.opensAt || challenge.closesAt <= block.timestamp) {
            revert Challenges_BadWindow(challenge.opensAt, challenge.closesAt);
        }
        if (challenge.audience == 0 || challenge.audience > EVERY_SOURCE) {
            revert Challenges_BadAudience(challenge.audience);
        }
        challengeId = ChallengeId.wrap(++challengeCount);
        _challenges[challengeId] = challenge;
        emit ChallengeOpened(
            challengeId,
            documentHash,
            challenge.opensAt,
            challenge.closesAt,
            challenge.audience,
            challenge.rubricId,
            challenge.teamId,
            _actor()
        );
    }

    /// @inheritdoc IChallenges
    function closeChallenge(ChallengeId challengeId, bytes32 reasonHash) external restricted {
        if (reasonHash == 0) revert Challenges_ReasonMissing();
        Challenge memory challenge = challengeOf(challengeId);
        if (block.timestamp >= challenge.closesAt) {
            revert Challenges_NotOpen(challengeId, challenge.opensAt, challenge.closesAt);
        }
        uint40 closedAt = uint40(block.timestamp);
        _challenges[challengeId].closesAt = closedAt;
        emit ChallengeClosed(challengeId, closedAt, reasonHash, _actor());
    }

    /// @inheritdoc IChallenges
    function challengeOf(ChallengeId challengeId) public view returns (Challenge memory challenge) {
        challenge = _challenges[challengeId];
        if (challenge.closesAt == 0) revert Challenges_Unknown(challengeId);
    }

    /// @dev The idea box (0) takes everything at any time.
    function _requireInvited(ChallengeId challengeId, Source source) internal view {
        if (ChallengeId.unwrap(challengeId) == 0) return;
        Challenge memory challenge = challengeOf(challengeId);
        if (block.timestamp < challenge.opensAt || block.timestamp >= challenge.closesAt) {
            revert Challenges_NotOpen(challengeId, challenge.opensAt, challenge.closesAt);
        }
        if (challenge.audience & (1 << uint256(source)) == 0) {
            revert Challenges_NotInvited(challengeId, uint8(source));
        }
    }

    /// @dev Member number of the caller, 0 for a role holder who is no member.
    function _actor() internal view returns (MemberId) {
        return members.memberAt(_msgSender()).id;
    }
}
