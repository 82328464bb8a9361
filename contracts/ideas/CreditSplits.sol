// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "../members/MemberTypes.sol";
import {CreditsLib} from "./Credits.sol";
import {IdeaRecords} from "./IdeaRecords.sol";
import {CreditShare, IdeaId, Stage} from "./IdeaTypes.sol";
import {IIdeas} from "./IIdeas.sol";
import {Stages} from "./Stages.sol";

/// @title The credit's part of {Ideas}, shared by consent: see {IIdeas}
abstract contract CreditSplits is IdeaRecords {
    bytes32 private constant CREDIT_TYPEHASH =
        keccak256("Credit(uint32 ideaId,bytes32 membersHash,bytes32 sharesHash,uint256 deadline)");

    /// @inheritdoc IIdeas
    function splitCredit(
        IdeaId ideaId,
        CreditShare[] calldata shares,
        uint256 deadline,
        bytes[] calldata signatures
    ) external whenNotPaused {
        MemberId authorId = _requireAuthor(ideaId);
        Stage stage = _ideas[ideaId].stage;
        if (!Stages.isOpen(stage)) revert Ideas_Frozen(ideaId, stage);
        if (block.timestamp > deadline) revert Ideas_SignatureExpired(deadline);
        (MemberId[] memory memberIds, uint16[] memory sharesBps) = _checkShares(authorId, shares);
        if (signatures.length + 1 != shares.length) revert Ideas_BadCredit(signatures.length + 1, WHOLE_BPS);
        bytes32 structHash = keccak256(
            abi.encode(
                CREDIT_TYPEHASH,
                ideaId,
                keccak256(abi.encodePacked(memberIds)),
                keccak256(abi.encodePacked(sharesBps)),
                deadline
            )
        );
        for (uint256 i = 1; i < shares.length; ++i) {
            address account = members.accountOf(memberIds[i]);
            members.requireActive(account);
            _requireSignature(account, structHash, signatures[i - 1]);
        }
        _credits[ideaId] = CreditsLib.pack(shares);
        (uint16 seq, bytes32 head) = _record(
            ideaId,
            "credited",
            keccak256(abi.encode(memberIds, sharesBps))
        );
        emit CreditSplit(ideaId, memberIds, sharesBps, seq, head);
    }

    // Internals

    function _checkShares(
        MemberId authorId,
        CreditShare[] calldata shares
    ) private pure returns (MemberId[] memory memberIds, uint16[] memory sharesBps) {
        uint256 count = shares.length;
        uint256 total;
        if (count < 2 || count > CreditsLib.LIMIT) revert Ideas_BadCredit(count, 0);
        memberIds = new MemberId[](count);
        sharesBps = new uint16[](count);
        for (uint256 i = 0; i < count; ++i) {
            memberIds[i] = shares[i].memberId;
            sharesBps[i] = shares[i].shareBps;
            total += sharesBps[i];
            if (sharesBps[i] == 0 || _named(memberIds, i)) revert Ideas_BadCredit(count, total);
        }
        if (total != WHOLE_BPS || memberIds[0] != authorId) revert Ideas_BadCredit(count, total);
    }

    /// @dev Whether the member at `index` is named before it.
    function _named(MemberId[] memory memberIds, uint256 index) private pure returns (bool) {
        for (uint256 i = 0; i < index; ++i) {
            if (memberIds[i] == memberIds[index]) return true;
        }
        return false;
    }
}
