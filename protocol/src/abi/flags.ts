// Generated from contracts/outcomes/Flags.sol/Flags.json by `npm run generate`. Do not edit.
export const flagsAbi = [
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
        "internalType": "contract IOffices",
        "name": "offices_",
        "type": "address"
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
    "inputs": [
      {
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "answeredById",
        "type": "uint32"
      }
    ],
    "name": "Flags_AlreadyAnswered",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Flags_NotAuditor",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Flags_NotIndependent",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Flags_OwnFlag",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Flags_ReasonMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "dueAt",
        "type": "uint256"
      }
    ],
    "name": "Flags_TooEarly",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "Flags_TooMany",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      }
    ],
    "name": "Flags_Unknown",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      },
      {
        "internalType": "enum FlagState",
        "name": "state",
        "type": "uint8"
      }
    ],
    "name": "Flags_WrongState",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "People_AgentRefused",
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
        "internalType": "FlagId",
        "name": "flagId",
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
        "internalType": "bytes32",
        "name": "answerHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "dueAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "FlagAnswered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "FlagId",
        "name": "flagId",
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
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "FlagEscalated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "FlagId",
        "name": "flagId",
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
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "dueAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "openFlags",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "FlagRaised",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "FlagId",
        "name": "flagId",
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
        "internalType": "enum FlagState",
        "name": "state",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "openFlags",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "FlagResolved",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "answerHash",
        "type": "bytes32"
      }
    ],
    "name": "answerFlag",
    "outputs": [],
    "stateMutability": "nonpayable",
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
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      }
    ],
    "name": "escalateFlag",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "flagCount",
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
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      }
    ],
    "name": "flagOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "IdeaId",
            "name": "ideaId",
            "type": "uint32"
          },
          {
            "internalType": "MemberId",
            "name": "raisedById",
            "type": "uint32"
          },
          {
            "internalType": "MemberId",
            "name": "answeredById",
            "type": "uint32"
          },
          {
            "internalType": "enum FlagState",
            "name": "state",
            "type": "uint8"
          },
          {
            "internalType": "uint40",
            "name": "dueAt",
            "type": "uint40"
          }
        ],
        "internalType": "struct Flag",
        "name": "flag",
        "type": "tuple"
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
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "leadId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "payeeId",
        "type": "uint32"
      }
    ],
    "name": "noteParties",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "offices",
    "outputs": [
      {
        "internalType": "contract IOffices",
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
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "openFlagsOn",
    "outputs": [
      {
        "internalType": "uint16",
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      }
    ],
    "name": "raiseFlag",
    "outputs": [
      {
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      },
      {
        "internalType": "bool",
        "name": "upheld",
        "type": "bool"
      },
      {
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      }
    ],
    "name": "resolveEscalated",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "FlagId",
        "name": "flagId",
        "type": "uint32"
      },
      {
        "internalType": "bool",
        "name": "upheld",
        "type": "bool"
      },
      {
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      }
    ],
    "name": "resolveFlag",
    "outputs": [],
    "stateMutability": "nonpayable",
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
  }
] as const;
