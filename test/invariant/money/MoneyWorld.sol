// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Grants} from "../../../contracts/budgets/Grants.sol";
import {ITreasury} from "../../../contracts/budgets/ITreasury.sol";
import {Teams} from "../../../contracts/budgets/Teams.sol";
import {Treasury} from "../../../contracts/budgets/Treasury.sol";
import {Roles} from "../../../contracts/governance/Roles.sol";
import {Offices} from "../../../contracts/members/Offices.sol";
import {Flags} from "../../../contracts/outcomes/Flags.sol";
import {IFlags} from "../../../contracts/outcomes/IFlags.sol";
import {Outcomes} from "../../../contracts/outcomes/Outcomes.sol";
import {IPilots} from "../../../contracts/pilots/IPilots.sol";
import {Pilots} from "../../../contracts/pilots/Pilots.sol";
import {RewardRules} from "../../../contracts/recognition/RecognitionTypes.sol";
import {Rewards} from "../../../contracts/recognition/Rewards.sol";
import {IReviews} from "../../../contracts/reviews/IReviews.sol";
import {PlainToken} from "../../support/Tokens.sol";
import {Authors} from "../Authors.sol";
import {Standings} from "../Standings.sol";
import {SkillTable} from "./SkillTable.sol";

/// @notice Everything through which money goes, on top of members and ideas.
abstract contract MoneyWorld is Authors, Standings {
    uint32 internal constant CHALLENGE_SECONDS = 1 days;
    uint16 internal constant JUDGES = 2;

    PlainToken internal token;
    Offices internal offices;
    Teams internal teams;
    Treasury internal treasury;
    Flags internal flags;
    Pilots internal pilots;
    Grants internal grants;
    Outcomes internal outcomes;
    SkillTable internal skills;
    Rewards internal rewards;

    constructor() {
        address book = address(manager);
        token = new PlainToken(2);
        offices = new Offices(book, forwarder, members);
        teams = new Teams(book, forwarder, members);
        treasury = new Treasury(book, forwarder, token, teams);
        flags = new Flags(book, forwarder, members, ideas, offices);
        pilots = new Pilots(book, forwarder, members, ideas, offices, teams, treasury, flags, CHALLENGE_SECONDS);
        grants = new Grants(book, forwarder, members, ideas, teams, treasury, pilots);
        outcomes = new Outcomes(book, forwarder, members, ideas, pilots, JUDGES);
        skills = new SkillTable();
        IReviews reviews = IReviews(address(skills));
        RewardRules memory rules = _usualRules();
        rewards = new Rewards(book, forwarder, members, ideas, treasury, flags, pilots, outcomes, reviews, rules);
        _empower();
    }

    function _usualRules() internal pure returns (RewardRules memory) {
        return RewardRules({base: 100, cap: 3000, rateBps: 1000, lineageBps: 1000});
    }

    function _empower() private {
        bytes4[] memory ofMoney = new bytes4[](3);
        (ofMoney[0], ofMoney[1]) = (ITreasury.move.selector, ITreasury.pay.selector);
        ofMoney[2] = ITreasury.useAutonomy.selector;
        manager.setTargetFunctionRole(address(treasury), ofMoney, Roles.MODULE);
        bytes4[] memory ofPilots = new bytes4[](1);
        ofPilots[0] = IPilots.startPilot.selector;
        manager.setTargetFunctionRole(address(pilots), ofPilots, Roles.MODULE);
        bytes4[] memory ofFlags = new bytes4[](1);
        ofFlags[0] = IFlags.noteParties.selector;
        manager.setTargetFunctionRole(address(flags), ofFlags, Roles.MODULE);
        manager.grantRole(Roles.MODULE, address(flags), 0);
        manager.grantRole(Roles.MODULE, address(pilots), 0);
        manager.grantRole(Roles.MODULE, address(grants), 0);
        manager.grantRole(Roles.MODULE, address(outcomes), 0);
        manager.grantRole(Roles.MODULE, address(rewards), 0);
    }
}
