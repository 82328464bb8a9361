// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IReviews} from "../../../contracts/reviews/IReviews.sol";
import {ReviewResult, Rubric, Scorecard} from "../../../contracts/reviews/ReviewTypes.sol";
import {PilotState} from "../../../contracts/pilots/PilotTypes.sol";
import {Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {vm} from "../../support/Cheats.sol";
import {Reviewing} from "./Reviewing.sol";

/// @notice What reviewers, authors, the curator and passers-by do with reviews, at random.
abstract contract ReviewsHandler is Reviewing {
    uint32 private constant MOST_REVIEWS = 40;
    uint32 private constant MOST_RUBRICS = 5;

    /// @notice Ten reviews of the past, so that some people's scorecards already weigh more or less than others'.
    function prepare() external {
        _submit(1, REASON, 0);
        for (uint32 turn = 1; turn <= 10; ++turn) {
            _openReview(1, 0);
            for (uint32 member = 3; member <= PEOPLE; ++member) {
                _commit(turn, member, Scorecard(3, 3, 3, _pastForecast(member, turn), 0), REASON);
            }
            _waitUntil(uint256(ghostReviews[turn].commitUntil) + 1);
            for (uint32 member = 3; member <= PEOPLE; ++member) {
                _reveal(turn, member, ghostReviews[turn].cards[member].scorecard, REASON, address(this));
            }
            _closeReview(turn, address(this));
            if (turn < 10) this.revisit(8, 2);
        }
        _endPilot(1, 1, PilotState.TargetMet, block.timestamp);
        for (uint32 turn = 1; turn <= 10; ++turn) {
            for (uint32 member = 3; member <= PEOPLE; ++member) _calibrate(turn, member, address(this));
        }
        _startCounting();
    }

    /// @dev A good forecaster, a bad one, a coin, and one who changes their mind.
    function _pastForecast(uint32 member, uint32 turn) private pure returns (uint16) {
        if (member == 3) return 9_500;
        if (member == 4) return 500;
        return member == 5 ? 5_000 : uint16(997 * turn);
    }

    function publishRubric(uint16 seed, uint16 feasibility, uint16 ready, uint8 least, bool makeDefault) external {
        if (rubricCount == MOST_RUBRICS) return;
        Rubric memory rubric = _usualRubric();
        rubric.feasibilityBps = feasibility % 6_500;
        rubric.impactBps = 8_000 - (seed % 16 == 0 ? 0 : feasibility % 6_500);
        rubric.readyFrom = 200 + (ready % 310);
        rubric.holdFrom = 100 + ((ready / 2) % 250);
        rubric.leastReviewers = 1 + (least % 4);
        rubric.unitsApart = least % 8 < 4;
        if (seed % 16 == 1) rubric.revealSeconds = 59;
        bool sound = rubric.feasibilityBps + rubric.impactBps == 8_000 &&
            rubric.readyFrom <= 500 &&
            rubric.holdFrom <= rubric.readyFrom &&
            rubric.leastReviewers >= 2 &&
            rubric.revealSeconds >= 60;
        bytes memory data = abi.encodeCall(IReviews.publishRubric, (rubric, REASON, makeDefault));
        if (!_act("publishRubric", sound, address(this), address(reviews), data)) return;
        rubrics[++rubricCount] = rubric;
        if (makeDefault) defaultRubric = rubricCount;
    }

    function openReview(uint16 seed, uint8 who) external {
        if (reviewCount == MOST_REVIEWS) return;
        uint32 ideaId = _mostlyIn(Stage.Submitted, seed);
        if (seed % 4 == 1) _waitUntil(ghostIdeas[ideaId].since + rubrics[defaultRubric].patienceSeconds - (who % 2));
        _openReview(ideaId, seed % 4 == 1 ? _person(who) : 0);
    }

    function commit(uint16 seed, uint8 who, uint256 random) external {
        uint32 id = _mostlyStanding(seed);
        uint32 member = _mostlyPeer(id, who);
        _commit(id, member, _scorecard(random), bytes32(random));
        if (seed % 4 == 3) _commit(id, member, _scorecard(random / 2), bytes32(random));
    }

    function commitSigned(uint16 seed, uint8 who, uint256 random) external {
        uint32 id = _mostlyStanding(seed);
        _commitSigned(id, _mostlyPeer(id, who), _scorecard(random), bytes32(random), seed % 16 == 5);
    }

    /// @dev Revealed by anybody, at times with other numbers, another salt, or for somebody else.
    function reveal(uint16 seed, uint8 who, uint256 random) external {
        uint32 id = _mostlyStanding(seed);
        uint32 member = _person(who);
        for (uint32 i = 0; who % 8 != 0 && i < PEOPLE; ++i) {
            if (ghostReviews[id].cards[member].state == CardState.Committed) break;
            member = _person(member);
        }
        GhostCard storage card = ghostReviews[id].cards[member];
        if (seed % 4 != 1) _waitUntil(uint256(ghostReviews[id].commitUntil) + 1);
        Scorecard memory scorecard = random % 16 == 1 ? _scorecard(random) : card.scorecard;
        bytes32 salt = random % 16 == 2 ? bytes32(random) : card.salt;
        _reveal(id, member, scorecard, salt, _account(_person(seed)));
    }

    function closeReview(uint16 seed) external {
        uint32 id = _mostlyOpenReview(seed);
        if (seed % 4 == 2) _waitUntil(uint256(ghostReviews[id].revealUntil) + (seed / 4) % 2);
        _closeReview(id, _account(_person(seed)));
    }

    function endPilot(uint16 seed, uint8 state) external {
        uint32 ideaId = ideaCount == 0 ? 0 : uint32(seed % ideaCount) + 1;
        if (latestReview[ideaId] == 0) return;
        GhostReview storage ghost = ghostReviews[latestReview[ideaId]];
        uint16 version = ghost.version;
        PilotState end = state % 4 == 0 ? PilotState(2 + ((state / 4) % 5)) : PilotState(3 + (state % 2));
        // In the last second for forecasts, in the next, or now.
        uint256 startedAt = state % 8 < 3 ? uint256(ghost.commitUntil) + (state % 2) : block.timestamp;
        _endPilot(ideaId, state % 16 == 5 ? version + 1 : version, end, startedAt);
    }

    function calibrate(uint16 seed, uint8 who) external {
        (uint32 id, uint32 member) = _mostlyUncalibrated(seed, who);
        GhostReview storage ghost = ghostReviews[id];
        if (seed % 4 != 0 && ghost.idea != 0) {
            PilotState end = PilotState(3 + (seed % 2));
            GhostResult storage pilot = results[ghost.idea];
            bool fits = pilot.version == ghost.version && (seed % 8 == 1 || pilot.startedAt > ghost.commitUntil);
            if (!fits) _endPilot(ghost.idea, ghost.version, end, block.timestamp);
        }
        _calibrate(id, member, _account(_person(seed)));
    }

    /// @notice A whole review: nearly everybody commits, most reveal, and at times something happens in between.
    function crowd(uint32 seed, uint256 random) external {
        if (reviewCount == MOST_REVIEWS) return;
        uint32 ideaId = _submittedIdea(seed);
        if (ghostIdeas[ideaId].stage != Stage.Submitted) return;
        _openReview(ideaId, 0);
        uint32 id = reviewCount;
        uint32 author = ghostIdeas[ideaId].author;
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            uint256 own = uint256(keccak256(abi.encode(random, member)));
            if (own % 8 != 0) _commit(id, member, _sensible(own, uint8(random % 3)), bytes32(own));
        }
        if (seed % 8 == 0) _shareCredit(ideaId, author, _person(random), 2500, false);
        _waitUntil(uint256(ghostReviews[id].commitUntil) + 1);
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            uint256 own = uint256(keccak256(abi.encode(random, member)));
            if (own % 8 == 0 || own % 9 == 0) continue;
            _reveal(id, member, _sensible(own, uint8(random % 3)), bytes32(own), address(this));
        }
        if (seed % 8 == 2) _revise(ideaId, author, bytes32(random));
        if (seed % 4 == 3) _shareCredit(ideaId, author, _revealer(id, random), 2500, false);
        if (seed % 4 != 0) _waitUntil(uint256(ghostReviews[id].revealUntil) + 1);
        _closeReview(id, address(this));
    }

    /// @dev Mostly to where something changes, and the seconds around it.
    function pass(uint8 kind, uint32 pause) external {
        uint256 time = block.timestamp + 1 + (pause % 12 hours);
        GhostReview storage ghost = ghostReviews[_mostlyOpenReview(pause)];
        uint256 landmark = kind % 8 < 2 ? ghost.commitUntil : kind % 8 < 4 ? ghost.revealUntil : 0;
        if (kind % 8 == 4) landmark = ghostIdeas[_mostlyIn(Stage.OnHold, pause)].revisitAt;
        if (kind % 8 == 5) landmark = block.timestamp + (pause % 20 days);
        landmark += pause % 3;
        if (landmark > block.timestamp + 1) time = landmark - 1;
        _waitUntil(time);
        _count("pass");
    }

    function finishRun() external {
        string[] memory actions = new string[](34);
        uint256 count = _list(actions, 0, ["submit", "revise", "shareCredit", "withdraw", "appeal", "revisit"]);
        count = _list(actions, count, ["makeReady", "hold", "reject", "merge", "pilot", "decide"]);
        count = _list(actions, count, ["pause", "resume", "suspend", "reinstate", "changeUnit", "publishRubric"]);
        count = _list(
            actions,
            count,
            ["openReview", "commit", "replace", "commitSigned", "reveal", "weighed by the past"]
        );
        count = _list(
            actions,
            count,
            ["closeReview", "leftOut", "found ready", "put on hold", "rejected by peers", "void"]
        );
        (actions[count], actions[count + 1]) = ("went on unreviewed", "endPilot");
        (actions[count + 2], actions[count + 3]) = ("calibrate", "pass");
        _finishRun("REVIEWS", actions);
    }

    function _list(string[] memory all, uint256 from, string[6] memory more) private pure returns (uint256) {
        for (uint256 i = 0; i < more.length; ++i) all[from + i] = more[i];
        return from + more.length;
    }

    function _waitUntil(uint256 time) internal override {
        if (time > block.timestamp) vm.warp(time);
    }

    /// @dev Changes in the middle of a review are as common as others.
    function _mostlyOpen(uint256 seed) internal view override returns (uint32) {
        return _mostlyIn(seed % 2 == 0 ? Stage.InReview : Stage.Submitted, seed);
    }

    /// @dev What there is, a new idea, or one that comes back.
    function _submittedIdea(uint256 seed) private returns (uint32) {
        uint32 found = _mostlyIn(Stage.Submitted, seed | 1);
        if (ghostIdeas[found].stage == Stage.Submitted) return found;
        uint32 waiting = _mostlyIn(Stage.OnHold, seed | 1);
        if (ghostIdeas[waiting].stage == Stage.OnHold) {
            this.revisit(uint8(8 * (waiting % 32)), 2);
            if (ghostIdeas[waiting].stage == Stage.Submitted) return waiting;
        }
        this.submit(uint8(seed), keccak256(abi.encode(seed, ideaCount)), false);
        return ideaCount;
    }

    function _mostlyStanding(uint256 seed) private returns (uint32) {
        for (uint32 id = reviewCount; seed % 16 != 0 && id != 0 && id + 12 > reviewCount; --id) {
            if (_stands(id)) return id;
        }
        if (seed % 16 == 0) return uint32((seed / 16) % (reviewCount + 2));
        if (reviewCount < MOST_REVIEWS) _openReview(_submittedIdea(seed), 0);
        return reviewCount;
    }

    function _mostlyOpenReview(uint256 seed) private view returns (uint32) {
        for (uint32 id = reviewCount; seed % 8 != 0 && id != 0 && id + 12 > reviewCount; --id) {
            if (ghostReviews[id].result == ReviewResult.Open) return id;
        }
        return uint32((seed / 8) % (reviewCount + 2));
    }

    function _mostlyUncalibrated(uint256 seed, uint256 who) private view returns (uint32 id, uint32 member) {
        for (id = reviewCount; seed % 8 != 0 && id != 0; --id) {
            if (ghostReviews[id].result == ReviewResult.Open || ghostReviews[id].result == ReviewResult.Void) continue;
            for (uint32 i = 0; i < PEOPLE; ++i) {
                member = _person(who + i);
                GhostCard storage card = ghostReviews[id].cards[member];
                if (_counts(card) && !card.calibrated) return (id, member);
            }
        }
        return (uint32((seed / 8) % (reviewCount + 2)), _person(who));
    }

    /// @dev Somebody whose scorecard counts by now, where there is one.
    function _revealer(uint32 id, uint256 seed) private view returns (uint32 member) {
        member = _person(seed);
        for (uint32 i = 0; i < PEOPLE && !_counts(ghostReviews[id].cards[member]); ++i) member = _person(member);
    }

    /// @dev Somebody who may commit, where there is one; at times anybody.
    function _mostlyPeer(uint32 id, uint256 seed) private view returns (uint32 member) {
        member = _person(seed);
        for (uint32 i = 0; seed % 8 != 0 && i < PEOPLE; ++i) {
            if (_isActive(member) && !_isConflicted(id, member)) return member;
            member = _person(member);
        }
    }

    function _sensible(uint256 random, uint8 mood) private pure returns (Scorecard memory) {
        return
            Scorecard({
                feasibility: 1 + mood + uint8((random >> 8) % 3),
                impact: 1 + mood + uint8((random >> 16) % 3),
                alignment: 1 + mood + uint8((random >> 24) % 3),
                forecastBps: uint16((random >> 32) % 10_001),
                commentHash: bytes32(random)
            });
    }

    /// @dev At times out of range.
    function _scorecard(uint256 random) private pure returns (Scorecard memory scorecard) {
        scorecard = _sensible(random, uint8(random % 3));
        if (random % 64 == 1) scorecard.feasibility = 0;
        if (random % 64 == 2) scorecard.impact = 6;
        if (random % 64 == 3) scorecard.forecastBps = 10_001;
    }
}
