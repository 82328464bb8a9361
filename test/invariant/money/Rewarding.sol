// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Seasons} from "../../../contracts/governance/Seasons.sol";
import {IdeaId, Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../../contracts/members/MemberTypes.sol";
import {OutcomeKind} from "../../../contracts/outcomes/OutcomeTypes.sol";
import {IRewards} from "../../../contracts/recognition/IRewards.sol";
import {RewardRules} from "../../../contracts/recognition/RecognitionTypes.sol";
import {check, equal} from "../../support/Cheats.sol";
import {Reporting} from "./Reporting.sol";

/// @notice What is credited, set aside for reviewers, and pulled.
abstract contract Rewarding is Reporting {
    struct Credit {
        uint256 benefit;
        uint256 spent;
        uint256 total;
        uint256 added;
        uint256 lineage;
    }

    mapping(uint32 memberId => uint256) internal owed;
    mapping(uint32 ideaId => uint256) internal creditedFor;
    mapping(uint32 season => uint256) internal pools;
    mapping(uint32 season => uint256) internal sharedOut;
    mapping(uint32 season => mapping(uint32 memberId => bool)) internal hasShared;
    uint32[] internal poolSeasons;
    RewardRules private _rules = _usualRules();
    uint256 private immutable _seasonsFrom;

    constructor() {
        _seasonsFrom = block.timestamp - (block.timestamp % 1 days);
    }

    /// @notice What is promised is what is owed and what stands in pools, and the pot has it.
    function checkRewards() external view {
        uint256 promised = _unshared();
        for (uint32 id = 1; id <= PEOPLE; ++id) {
            equal(rewards.owedTo(MemberId.wrap(id)), owed[id], "owed");
            promised += owed[id];
        }
        equal(rewards.reserved(), promised, "reserved is owed and unshared");
        check(promised <= pots[REWARDS], "reserved beyond the pot");
        for (uint32 id = 1; id <= ideaCount; ++id) {
            equal(rewards.creditedFor(IdeaId.wrap(id)), creditedFor[id], "credited for an idea");
        }
    }

    function setRewardRules(uint16 base, uint16 cap, uint16 rateBps, uint16 lineageBps) external {
        if (base % 2 != 0) return;
        RewardRules memory changed = RewardRules(base % 2_000, cap % 6_000, rateBps % 10_400, lineageBps % 10_400);
        bool allowed = changed.base <= changed.cap && changed.rateBps <= 10_000 && changed.lineageBps <= 10_000;
        bytes memory data = abi.encodeCall(IRewards.setRewardRules, (changed));
        if (_act("setRewardRules", allowed, address(this), address(rewards), data)) _rules = changed;
    }

    function creditReward(uint16 seed, uint8 who) external {
        uint32 ideaId = seed % 16 == 0 ? uint32((seed / 16) % (ideaCount + 2)) : _attestedIdea(seed);
        if (seed % 16 != 2) _clearFlags(ideaId);
        if (seed % 8 != 1 && ideaId != 0) _endow(REWARDS, _promised() + _assess(ideaId).added);
        _creditReward(ideaId, _person(who));
    }

    function pullReward(uint8 who) external {
        uint32 id = _person(who);
        for (uint32 i = 0; who % 8 != 0 && i < PEOPLE && owed[id] == 0; ++i) id = _person(id);
        _pull(id);
    }

    function setReviewersPool(uint16 seed, uint16 amount) external {
        if (seed % 2 != 0) return;
        _setPool(seed / 2, amount);
    }

    /// @dev At times a season has to end first; then others pass too.
    function _setPool(uint16 seed, uint16 amount) private {
        if (seed % 4 == 1) _waitUntil(_seasonsFrom + _season() * Seasons.LENGTH);
        uint32 ago = (seed / 4) % 4;
        uint32 season = _season() > ago ? _season() - ago : 0;
        if (seed % 8 != 0) _endow(REWARDS, _promised() + amount);
        bool allowed = season != 0 &&
            season < _season() &&
            amount != 0 &&
            pools[season] == 0 &&
            _promised() + amount <= pots[REWARDS];
        bytes memory data = abi.encodeCall(IRewards.setReviewersPool, (season, amount));
        if (!_act("setReviewersPool", allowed, address(this), address(rewards), data)) return;
        pools[season] = amount;
        poolSeasons.push(season);
    }

    function shareReviewersPool(uint16 seed, uint8 who) external {
        if (poolSeasons.length == 0 && seed % 4 == 0) _setPool(5, 1 + seed);
        uint256 count = poolSeasons.length;
        uint32 season = count == 0 || seed % 8 == 0 ? uint32(seed % 5) : poolSeasons[seed % count];
        if (count != 0 && who % 2 == 0) season = poolSeasons[count - 1];
        _share(season, who % 8 == 0 ? _person(who) : 1 + (who % skills.SKILLED()));
    }

    function reclaimRewards(uint32 amount) external {
        uint256 free = pots[REWARDS] - _promised();
        _reclaimRewards(amount % 8 == 0 ? amount : amount % (free / 2 + 1));
    }

    // Acts

    function _reclaimRewards(uint256 amount) internal {
        bool allowed = amount != 0 && _promised() + amount <= pots[REWARDS];
        bytes memory data = abi.encodeCall(IRewards.reclaimRewards, (uint128(amount)));
        if (_act("reclaimRewards", allowed, address(this), address(rewards), data)) _shift(REWARDS, ROOT, amount);
    }

    function _creditReward(uint32 ideaId, uint32 actor) private {
        Credit memory credit = _assess(ideaId);
        (, uint256 reports) = _benefit(ideaId);
        bool allowed = ghostIdeas[ideaId].stage == Stage.Implemented &&
            reports != 0 &&
            openFlags[ideaId] == 0 &&
            credit.total > creditedFor[ideaId] &&
            _promised() + credit.added <= pots[REWARDS];
        bytes memory data = abi.encodeCall(IRewards.creditReward, (IdeaId.wrap(ideaId)));
        if (!_act("creditReward", allowed, _account(actor), address(rewards), data)) return;
        if (creditedFor[ideaId] != 0) _count("credited more");
        GhostIdea storage idea = ghostIdeas[ideaId];
        creditedFor[ideaId] = credit.total;
        uint256 own = credit.added - credit.lineage;
        uint256 second = idea.credited.length < 2 ? 0 : (own * idea.secondBps) / 10_000;
        owed[idea.credited[0]] += own - second;
        if (second != 0) owed[idea.credited[1]] += second;
        if (credit.lineage != 0) owed[ghostIdeas[idea.lineage[0]].author] += credit.lineage;
        _entry(ideaId, address(rewards), "reward", abi.encode(credit));
    }

    function _pull(uint32 id) internal {
        uint256 amount = owed[id];
        bytes memory data = abi.encodeCall(IRewards.pullReward, (MemberId.wrap(id)));
        bool allowed = amount != 0 && !_isPayPaused();
        if (!_act("pullReward", allowed, _account(_person(id)), address(rewards), data)) return;
        owed[id] = 0;
        wallets[id] += amount;
        _shift(REWARDS, OUTSIDE, amount);
    }

    function _share(uint32 season, uint32 id) internal {
        uint256 skill = id <= skills.SKILLED() ? id * 7 : 0;
        bool allowed = pools[season] != 0 && !hasShared[season][id] && skill != 0;
        bytes memory data = abi.encodeCall(IRewards.shareReviewersPool, (season, MemberId.wrap(id)));
        if (!_act("shareReviewersPool", allowed, _account(id), address(rewards), data)) return;
        uint256 amount = ((pools[season] - sharedOut[season]) * skill) / _unsharedSkill(season);
        hasShared[season][id] = true;
        sharedOut[season] += amount;
        owed[id] += amount;
    }

    // Ways to where something can be credited

    /// @dev An implemented idea with an attested report, a new one where there is none for which something is due.
    function _attestedIdea(uint256 seed) private returns (uint32 ideaId) {
        for (uint32 i = 0; i < ideaCount; ++i) {
            ideaId = uint32((seed + i) % ideaCount) + 1;
            (, uint256 reports) = _benefit(ideaId);
            if (reports != 0 && _assess(ideaId).added != 0) return ideaId;
        }
        ideaId = _implementedIdea(seed);
        if (ideaId == 0) return 0;
        uint32 reporter = _mostlyPart(ideaId, 1);
        if (suspended[reporter]) _reinstate(reporter);
        _waitUntil(block.timestamp + 1 hours);
        _report(ideaId, reporter, OutcomeKind.Revenue, 2_000 + ((seed * 7) % 58_000), 8);
        uint32 id = _openReport(reportCount == 0 ? 0 : reportCount - 1);
        if (id == 0) return ideaId;
        ideaId = ghostReports[id].idea;
        for (uint256 i = 0; i < JUDGES; ++i) _judgeOutcome(id, _mostlyJudge(id, 1), true, 0);
    }

    // Views of the model

    /// @dev With at most one parent, its author is all of the lineage.
    function _assess(uint32 ideaId) internal view returns (Credit memory credit) {
        (credit.benefit, ) = _benefit(ideaId);
        uint32 pilotId = latestPilot[ideaId];
        credit.spent = ghostPilots[pilotId].paid + _reserved(pilotId);
        uint256 surplus = credit.benefit > credit.spent ? credit.benefit - credit.spent : 0;
        credit.total = _rules.base + (surplus * _rules.rateBps) / 10_000;
        if (credit.total > _rules.cap) credit.total = _rules.cap;
        if (credit.total > creditedFor[ideaId]) credit.added = credit.total - creditedFor[ideaId];
        if (ghostIdeas[ideaId].lineage.length != 0) credit.lineage = (credit.added * _rules.lineageBps) / 10_000;
    }

    function _promised() internal view returns (uint256 promised) {
        promised = _unshared();
        for (uint32 id = 1; id <= PEOPLE; ++id) promised += owed[id];
    }

    /// @dev Skill of those who have not shared in a pool.
    function _unsharedSkill(uint32 season) private view returns (uint256 skill) {
        for (uint32 id = 1; id <= skills.SKILLED(); ++id) {
            if (!hasShared[season][id]) skill += id * 7;
        }
    }

    /// @dev What stands in pools.
    function _unshared() internal view returns (uint256 unshared) {
        for (uint256 i = 0; i < poolSeasons.length; ++i) unshared += pools[poolSeasons[i]] - sharedOut[poolSeasons[i]];
    }

    function _season() internal view returns (uint32) {
        return Seasons.at(_seasonsFrom, block.timestamp);
    }
}
