// Generated from contracts/voting/Rounds.sol/Rounds.json by `npm run generate`. Do not edit.
export const roundsAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "forwarder",
        "type": "address"
      },
      {
        "internalType": "contract IMembers",
        "name": "members_",
        "type": "address"
      },
      {
        "internalType": "contract IIdeas",
        "name": "ideas_",
        "type": "address"
      },
      {
        "internalType": "contract IVotes",
        "name": "voteToken_",
        "type": "address"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "delaySeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "durationSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "approvalBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "capBps",
            "type": "uint16"
          },
          {
            "internalType": "bool",
            "name": "memberMajority",
            "type": "bool"
          },
          {
            "internalType": "uint24",
            "name": "lateWindowSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "extensionSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint32",
            "name": "cadenceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "internalType": "struct RoundRules",
        "name": "rules_",
        "type": "tuple"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AccessManagedInvalidAuthority",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "delay",
        "type": "uint32"
      }
    ],
    "name": "AccessManagedRequiredDelay",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "AccessManagedUnauthorized",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidShortString",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      }
    ],
    "name": "Rounds_AlreadySettled",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "entries",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "Rounds_BadEntryCount",
    "type": "error"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "delaySeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "durationSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "approvalBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "capBps",
            "type": "uint16"
          },
          {
            "internalType": "bool",
            "name": "memberMajority",
            "type": "bool"
          },
          {
            "internalType": "uint24",
            "name": "lateWindowSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "extensionSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint32",
            "name": "cadenceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "internalType": "struct RoundRules",
        "name": "rules",
        "type": "tuple"
      }
    ],
    "name": "Rounds_BadRules",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "closedAt",
        "type": "uint256"
      }
    ],
    "name": "Rounds_Closed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "anyoneFrom",
        "type": "uint256"
      }
    ],
    "name": "Rounds_MayNotOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "snapshot",
        "type": "uint256"
      }
    ],
    "name": "Rounds_NotBegun",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "voter",
        "type": "address"
      },
      {
        "internalType": "enum Refusal",
        "name": "refusal",
        "type": "uint8"
      }
    ],
    "name": "Rounds_Refused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "closesAt",
        "type": "uint256"
      }
    ],
    "name": "Rounds_StillOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      }
    ],
    "name": "Rounds_Unknown",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "entry",
        "type": "uint256"
      }
    ],
    "name": "Rounds_UnknownEntry",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "string",
        "name": "str",
        "type": "string"
      }
    ],
    "name": "StringTooLong",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "TallyPair_Full",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AuthorityUpdated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "voter",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "Choices",
        "name": "choices",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "weight",
        "type": "uint32"
      }
    ],
    "name": "BallotCast",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "voter",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "enum Refusal",
        "name": "refusal",
        "type": "uint8"
      }
    ],
    "name": "BallotRefused",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [],
    "name": "EIP712DomainChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "enum Outcome",
        "name": "outcome",
        "type": "uint8"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "forWeight",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "againstWeight",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "abstainWeight",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "forVoters",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "againstVoters",
            "type": "uint16"
          }
        ],
        "indexed": false,
        "internalType": "struct Tally",
        "name": "tally",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "supply",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "settled",
        "type": "uint8"
      }
    ],
    "name": "EntrySettled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "closesAt",
        "type": "uint40"
      }
    ],
    "name": "RoundExtended",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "openedBy",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "IdeaId[]",
        "name": "ideaIds",
        "type": "uint32[]"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "snapshot",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "closesAt",
        "type": "uint40"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "delaySeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "durationSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "approvalBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "capBps",
            "type": "uint16"
          },
          {
            "internalType": "bool",
            "name": "memberMajority",
            "type": "bool"
          },
          {
            "internalType": "uint24",
            "name": "lateWindowSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "extensionSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint32",
            "name": "cadenceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "indexed": false,
        "internalType": "struct RoundRules",
        "name": "rules",
        "type": "tuple"
      }
    ],
    "name": "RoundOpened",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "delaySeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "durationSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "approvalBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "capBps",
            "type": "uint16"
          },
          {
            "internalType": "bool",
            "name": "memberMajority",
            "type": "bool"
          },
          {
            "internalType": "uint24",
            "name": "lateWindowSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "extensionSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint32",
            "name": "cadenceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "indexed": false,
        "internalType": "struct RoundRules",
        "name": "rules",
        "type": "tuple"
      }
    ],
    "name": "RulesChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "voter",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "entries",
        "type": "uint64"
      }
    ],
    "name": "VoterRecused",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "anyoneMayOpenFrom",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "authority",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "voter",
        "type": "address"
      }
    ],
    "name": "ballotOf",
    "outputs": [
      {
        "internalType": "bool",
        "name": "cast",
        "type": "bool"
      },
      {
        "internalType": "Choices",
        "name": "choices",
        "type": "uint128"
      },
      {
        "internalType": "uint32",
        "name": "weight",
        "type": "uint32"
      },
      {
        "internalType": "uint64",
        "name": "recused",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "internalType": "Choices",
        "name": "choices",
        "type": "uint128"
      }
    ],
    "name": "castBallot",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "voter",
            "type": "address"
          },
          {
            "internalType": "Choices",
            "name": "choices",
            "type": "uint128"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedBallot[]",
        "name": "ballots",
        "type": "tuple[]"
      }
    ],
    "name": "castSigned",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "counted",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "eip712Domain",
    "outputs": [
      {
        "internalType": "bytes1",
        "name": "fields",
        "type": "bytes1"
      },
      {
        "internalType": "string",
        "name": "name",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "version",
        "type": "string"
      },
      {
        "internalType": "uint256",
        "name": "chainId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "verifyingContract",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "internalType": "uint256[]",
        "name": "extensions",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      }
    ],
    "name": "entriesOf",
    "outputs": [
      {
        "internalType": "IdeaId[]",
        "name": "",
        "type": "uint32[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "ideas",
    "outputs": [
      {
        "internalType": "contract IIdeas",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "isConsumingScheduledOp",
    "outputs": [
      {
        "internalType": "bytes4",
        "name": "",
        "type": "bytes4"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "forwarder",
        "type": "address"
      }
    ],
    "name": "isTrustedForwarder",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "members",
    "outputs": [
      {
        "internalType": "contract IMembers",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId[]",
        "name": "ideaIds",
        "type": "uint32[]"
      }
    ],
    "name": "openRound",
    "outputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "entry",
        "type": "uint256"
      }
    ],
    "name": "recuse",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "roundCount",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      }
    ],
    "name": "roundOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint40",
            "name": "snapshot",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "closesAt",
            "type": "uint40"
          },
          {
            "internalType": "uint32",
            "name": "supply",
            "type": "uint32"
          },
          {
            "internalType": "uint8",
            "name": "entries",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "settled",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "approvalBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "capBps",
            "type": "uint16"
          },
          {
            "internalType": "uint24",
            "name": "lateWindowSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "extensionSeconds",
            "type": "uint24"
          },
          {
            "internalType": "bool",
            "name": "memberMajority",
            "type": "bool"
          },
          {
            "internalType": "bool",
            "name": "extended",
            "type": "bool"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "internalType": "struct Round",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "rules",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "delaySeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "durationSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "approvalBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "capBps",
            "type": "uint16"
          },
          {
            "internalType": "bool",
            "name": "memberMajority",
            "type": "bool"
          },
          {
            "internalType": "uint24",
            "name": "lateWindowSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "extensionSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint32",
            "name": "cadenceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "internalType": "struct RoundRules",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "newAuthority",
        "type": "address"
      }
    ],
    "name": "setAuthority",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "delaySeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "durationSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "quorumBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "approvalBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "capBps",
            "type": "uint16"
          },
          {
            "internalType": "bool",
            "name": "memberMajority",
            "type": "bool"
          },
          {
            "internalType": "uint24",
            "name": "lateWindowSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "extensionSeconds",
            "type": "uint24"
          },
          {
            "internalType": "uint32",
            "name": "cadenceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "internalType": "struct RoundRules",
        "name": "rules_",
        "type": "tuple"
      }
    ],
    "name": "setRules",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "settle",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "RoundId",
        "name": "roundId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "entry",
        "type": "uint256"
      }
    ],
    "name": "tallyOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "forWeight",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "againstWeight",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "abstainWeight",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "forVoters",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "againstVoters",
            "type": "uint16"
          }
        ],
        "internalType": "struct Tally",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "trustedForwarder",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "voteToken",
    "outputs": [
      {
        "internalType": "contract IVotes",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;
