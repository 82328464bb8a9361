// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ISuccession} from "./ISuccession.sol";
import {Module} from "./Module.sol";

/// @title The record of successions: see {ISuccession}
contract Succession is ISuccession, Module {
    struct Record {
        address successor;
        bool recorded;
    }

    uint32 public successionCount;
    mapping(address retired => Record) private _records;

    constructor(address authority, address forwarder) Module(authority, forwarder) {}

    /// @inheritdoc ISuccession
    function recordSuccession(address retired, address successor, bytes32 reasonHash) external restricted {
        if (reasonHash == 0) revert Succession_ReasonMissing();
        _requireServing(retired);
        if (successor == retired) revert Succession_OwnSuccessor(retired);
        if (successor != address(0)) _requireServing(successor);
        _records[retired] = Record({successor: successor, recorded: true});
        emit ModuleSucceeded(retired, successor, reasonHash, ++successionCount);
    }

    /// @inheritdoc ISuccession
    function successorOf(address retired) external view returns (address successor, bool recorded) {
        Record memory record = _records[retired];
        return (record.successor, record.recorded);
    }

    /// @dev A module under this permission book that was not retired. A retired successor could close a circle.
    function _requireServing(address account) private view {
        if (!_obeysSameBook(account)) revert Succession_NotAModule(account);
        Record memory record = _records[account];
        if (record.recorded) revert Succession_AlreadyRetired(account, record.successor);
    }

    function _obeysSameBook(address account) private view returns (bool) {
        (bool answered, bytes memory answer) = account.staticcall(abi.encodeCall(IAccessManaged.authority, ()));
        return answered && answer.length == 32 && abi.decode(answer, (uint256)) == uint160(authority());
    }
}
