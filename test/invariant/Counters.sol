// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../support/Cheats.sol";

/// @notice How often each action went through, over all runs of a campaign. A campaign in which an action hardly ever
/// did proves nothing, so it fails.
abstract contract Counters {
    error Vacuous(string rareActions);

    uint256 private constant LEAST = 100;
    uint256 private constant RUNS = 256;

    mapping(uint256 era => mapping(string action => uint256)) private _successes;
    uint256 private _era;

    function _count(string memory action) internal {
        ++_successes[_era][action];
    }

    /// @dev What was done to prepare the campaign is none of its actions.
    function _startCounting() internal {
        ++_era;
    }

    /// @notice Adds this run's counts to the campaign's, and judges them in the last run.
    function _finishRun(string memory campaign, string[] memory actions) internal {
        uint256 run = _add(string.concat(campaign, "_RUNS"), 1);
        bool isLast = run == vm.envOr("INVARIANT_RUNS", RUNS);
        string memory rare;
        for (uint256 i = 0; i < actions.length; ++i) {
            uint256 successes = _add(string.concat(campaign, "_", actions[i]), _successes[_era][actions[i]]);
            if (successes >= LEAST) continue;
            rare = string.concat(rare, " ", actions[i], " ", vm.toString(successes));
        }
        if (isLast && bytes(rare).length != 0) revert Vacuous(rare);
    }

    /// @dev Variables of the environment outlive a run, which the chain's state does not.
    function _add(string memory name, uint256 more) private returns (uint256 sum) {
        sum = vm.envOr(name, uint256(0)) + more;
        vm.setEnv(name, vm.toString(sum));
    }
}
