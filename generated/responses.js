// Made from openapi.yaml by `npm run generate`; do not edit.
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
"use strict";
export const listPersons_200_body = validate20;
const schema31 = {"$id":"https://prometric.invalid/schemas/listPersons_200_body","type":"array","maxItems":100,"items":{"$ref":"https://prometric.invalid/schemas/Person"}};
const schema32 = {"$id":"https://prometric.invalid/schemas/Person","type":"object","description":"A person as it is stored.","additionalProperties":false,"required":["id","first_name","last_name","created_at","updated_at"],"properties":{"id":{"type":"string","description":"A decimal number, counted from 0 and never used twice.","pattern":"^(0|[1-9][0-9]*)$","examples":["7"]},"first_name":{"$ref":"https://prometric.invalid/schemas/Name"},"last_name":{"$ref":"https://prometric.invalid/schemas/Name"},"email":{"$ref":"https://prometric.invalid/schemas/Email"},"address":{"$ref":"https://prometric.invalid/schemas/Address"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339, UTC.","examples":["2026-03-14T09:26:53.589Z"]},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339, UTC; `created_at` until the first update.","examples":["2026-03-14T09:26:53.589Z"]}}};
const schema33 = {"$id":"https://prometric.invalid/schemas/Name","type":"string","description":"Text that shows something and has no control characters.","minLength":1,"maxLength":100,"pattern":"^[ \\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB]*[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB][^\\x00-\\x1F\\x7F-\\x9F]*$","x-pattern":"[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]","x-message":"must show something and contain no control characters","examples":["Ada"]};
const schema35 = {"$id":"https://prometric.invalid/schemas/Email","type":"string","format":"email","maxLength":254,"examples":["ada.lovelace@analytical.example"]};
const schema36 = {"$id":"https://prometric.invalid/schemas/Address","type":"string","description":"Text that shows something and has no control characters.","minLength":1,"maxLength":500,"pattern":"^[ \\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB]*[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB][^\\x00-\\x1F\\x7F-\\x9F]*$","x-pattern":"[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]","x-message":"must show something and contain no control characters","examples":["12 St James's Square, London"]};
const func0 = Object.prototype.hasOwnProperty;
const func67 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^(0|[1-9][0-9]*)$", "u");
const pattern5 = new RegExp("^[ \\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB]*[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB][^\\x00-\\x1F\\x7F-\\x9F]*$", "u");
const pattern6 = new RegExp("[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]", "u");
const keyword0 = {"type":"string","pattern":"[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]","x-message":"must show something and contain no control characters"};
const keyword1 = {"type":"string","pattern":"[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]","x-message":"must show something and contain no control characters"};
const keyword2 = {"type":"string","pattern":"[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]","x-message":"must show something and contain no control characters"};
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/Person" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.first_name === undefined) || (!(func0.call(data, "first_name")))) && (missing0 = "first_name"))) || (((data.last_name === undefined) || (!(func0.call(data, "last_name")))) && (missing0 = "last_name"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.updated_at === undefined) || (!(func0.call(data, "updated_at")))) && (missing0 = "updated_at"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "id") || (key0 === "first_name")) || (key0 === "last_name")) || (key0 === "email")) || (key0 === "address")) || (key0 === "created_at")) || (key0 === "updated_at"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_name !== undefined && func0.call(data, "first_name")){
let data1 = data.first_name;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func67(data1) > 100){
validate21.errors = [{instancePath:instancePath+"/first_name",schemaPath:"https://prometric.invalid/schemas/Name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func67(data1) < 1){
validate21.errors = [{instancePath:instancePath+"/first_name",schemaPath:"https://prometric.invalid/schemas/Name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data1)){
validate21.errors = [{instancePath:instancePath+"/first_name",schemaPath:"https://prometric.invalid/schemas/Name/pattern",keyword:"pattern",params:{pattern: "^[ \\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB]*[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB][^\\x00-\\x1F\\x7F-\\x9F]*$"},message:"must match pattern \""+"^[ \\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB]*[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB][^\\x00-\\x1F\\x7F-\\x9F]*$"+"\""}];
return false;
}
else {
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err0 = {instancePath:instancePath+"/first_name",schemaPath:"https://prometric.invalid/schemas/Name/x-pattern/pattern",keyword:"pattern",params:{pattern: "[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]"},message:"must match pattern \""+"[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/first_name",schemaPath:"https://prometric.invalid/schemas/Name/x-pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
const err2 = {instancePath:instancePath+"/first_name",schemaPath:"https://prometric.invalid/schemas/Name/x-pattern",keyword:"x-pattern",params:{},message:"must pass \"x-pattern\" keyword validation"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate21.errors = vErrors;
return false;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/first_name",schemaPath:"https://prometric.invalid/schemas/Name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined && func0.call(data, "last_name")){
let data2 = data.last_name;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func67(data2) > 100){
validate21.errors = [{instancePath:instancePath+"/last_name",schemaPath:"https://prometric.invalid/schemas/Name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func67(data2) < 1){
validate21.errors = [{instancePath:instancePath+"/last_name",schemaPath:"https://prometric.invalid/schemas/Name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data2)){
validate21.errors = [{instancePath:instancePath+"/last_name",schemaPath:"https://prometric.invalid/schemas/Name/pattern",keyword:"pattern",params:{pattern: "^[ \\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB]*[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB][^\\x00-\\x1F\\x7F-\\x9F]*$"},message:"must match pattern \""+"^[ \\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB]*[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB][^\\x00-\\x1F\\x7F-\\x9F]*$"+"\""}];
return false;
}
else {
const _errs14 = errors;
if(errors === _errs14){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err3 = {instancePath:instancePath+"/last_name",schemaPath:"https://prometric.invalid/schemas/Name/x-pattern/pattern",keyword:"pattern",params:{pattern: "[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]"},message:"must match pattern \""+"[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/last_name",schemaPath:"https://prometric.invalid/schemas/Name/x-pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid4 = _errs14 === errors;
if(!valid4){
const err5 = {instancePath:instancePath+"/last_name",schemaPath:"https://prometric.invalid/schemas/Name/x-pattern",keyword:"x-pattern",params:{},message:"must pass \"x-pattern\" keyword validation"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate21.errors = vErrors;
return false;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/last_name",schemaPath:"https://prometric.invalid/schemas/Name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined && func0.call(data, "email")){
let data3 = data.email;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data3 === "string"){
if(func67(data3) > 254){
validate21.errors = [{instancePath:instancePath+"/email",schemaPath:"https://prometric.invalid/schemas/Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!(formats0.test(data3))){
validate21.errors = [{instancePath:instancePath+"/email",schemaPath:"https://prometric.invalid/schemas/Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/email",schemaPath:"https://prometric.invalid/schemas/Email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined && func0.call(data, "address")){
let data4 = data.address;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data4 === "string"){
if(func67(data4) > 500){
validate21.errors = [{instancePath:instancePath+"/address",schemaPath:"https://prometric.invalid/schemas/Address/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func67(data4) < 1){
validate21.errors = [{instancePath:instancePath+"/address",schemaPath:"https://prometric.invalid/schemas/Address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data4)){
validate21.errors = [{instancePath:instancePath+"/address",schemaPath:"https://prometric.invalid/schemas/Address/pattern",keyword:"pattern",params:{pattern: "^[ \\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB]*[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB][^\\x00-\\x1F\\x7F-\\x9F]*$"},message:"must match pattern \""+"^[ \\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB]*[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB][^\\x00-\\x1F\\x7F-\\x9F]*$"+"\""}];
return false;
}
else {
const _errs23 = errors;
if(errors === _errs23){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err6 = {instancePath:instancePath+"/address",schemaPath:"https://prometric.invalid/schemas/Address/x-pattern/pattern",keyword:"pattern",params:{pattern: "[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]"},message:"must match pattern \""+"[^\\x00- \\x7F-\\x9F\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"https://prometric.invalid/schemas/Address/x-pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid7 = _errs23 === errors;
if(!valid7){
const err8 = {instancePath:instancePath+"/address",schemaPath:"https://prometric.invalid/schemas/Address/x-pattern",keyword:"x-pattern",params:{},message:"must pass \"x-pattern\" keyword validation"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate21.errors = vErrors;
return false;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/address",schemaPath:"https://prometric.invalid/schemas/Address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data5 = data.created_at;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate21.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data6 = data.updated_at;
const _errs27 = errors;
if(errors === _errs27){
if(errors === _errs27){
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
validate21.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 100){
validate20.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate21(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const listPersons_200_headers = validate23;
const schema37 = {"$id":"https://prometric.invalid/schemas/listPersons_200_headers","type":"object","properties":{},"required":[]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const listPersons_400_body = validate24;
const schema38 = {"$id":"https://prometric.invalid/schemas/listPersons_400_body","$ref":"https://prometric.invalid/schemas/Problem"};
const schema39 = {"$id":"https://prometric.invalid/schemas/Problem","type":"object","description":"A problem document (RFC 9457).","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","description":"What kind of failure this is; one name, one kind.","enum":["urn:prometric:problem:content-too-large","urn:prometric:problem:expectation-failed","urn:prometric:problem:file-not-found","urn:prometric:problem:headers-too-large","urn:prometric:problem:http-version-not-supported","urn:prometric:problem:incident-already-active","urn:prometric:problem:incident-hidden","urn:prometric:problem:incident-not-active","urn:prometric:problem:injected-error","urn:prometric:problem:injected-unavailable","urn:prometric:problem:internal","urn:prometric:problem:malformed-body","urn:prometric:problem:malformed-request","urn:prometric:problem:malformed-url","urn:prometric:problem:method-not-allowed","urn:prometric:problem:misdirected-request","urn:prometric:problem:no-ambient-traffic","urn:prometric:problem:no-snapshots","urn:prometric:problem:not-acceptable","urn:prometric:problem:person-not-found","urn:prometric:problem:request-timeout","urn:prometric:problem:route-not-found","urn:prometric:problem:store-full","urn:prometric:problem:store-unavailable","urn:prometric:problem:unauthorized","urn:prometric:problem:unavailable","urn:prometric:problem:unsupported-media-type","urn:prometric:problem:validation-failed"]},"title":{"type":"string","minLength":1,"description":"The kind in words; the same for every occurrence."},"status":{"type":"integer","minimum":400,"maximum":599,"description":"The HTTP status code."},"detail":{"type":"string","minLength":1,"description":"What happened this time."},"errors":{"type":"array","description":"The places that are wrong; at most ten are listed.","minItems":1,"maxItems":10,"items":{"$ref":"https://prometric.invalid/schemas/Mistake"}}}};
const schema40 = {"$id":"https://prometric.invalid/schemas/Mistake","type":"object","description":"One place that is wrong, either in the body (`pointer`) or in a parameter (`parameter`).","additionalProperties":false,"required":["detail"],"minProperties":2,"maxProperties":2,"properties":{"pointer":{"type":"string","description":"JSON pointer into the body, as a URI fragment (RFC 6901, section 6).","pattern":"^#(/.*)?$"},"parameter":{"type":"string","description":"The name of the path, query or header parameter, or `path` for the path as a whole."},"detail":{"type":"string","minLength":1,"description":"What is wrong there."}}};
const pattern11 = new RegExp("^#(/.*)?$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/Problem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.detail === undefined) || (!(func0.call(data, "detail")))) && (missing0 = "detail"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "errors"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate25.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((((((((((data0 === "urn:prometric:problem:content-too-large") || (data0 === "urn:prometric:problem:expectation-failed")) || (data0 === "urn:prometric:problem:file-not-found")) || (data0 === "urn:prometric:problem:headers-too-large")) || (data0 === "urn:prometric:problem:http-version-not-supported")) || (data0 === "urn:prometric:problem:incident-already-active")) || (data0 === "urn:prometric:problem:incident-hidden")) || (data0 === "urn:prometric:problem:incident-not-active")) || (data0 === "urn:prometric:problem:injected-error")) || (data0 === "urn:prometric:problem:injected-unavailable")) || (data0 === "urn:prometric:problem:internal")) || (data0 === "urn:prometric:problem:malformed-body")) || (data0 === "urn:prometric:problem:malformed-request")) || (data0 === "urn:prometric:problem:malformed-url")) || (data0 === "urn:prometric:problem:method-not-allowed")) || (data0 === "urn:prometric:problem:misdirected-request")) || (data0 === "urn:prometric:problem:no-ambient-traffic")) || (data0 === "urn:prometric:problem:no-snapshots")) || (data0 === "urn:prometric:problem:not-acceptable")) || (data0 === "urn:prometric:problem:person-not-found")) || (data0 === "urn:prometric:problem:request-timeout")) || (data0 === "urn:prometric:problem:route-not-found")) || (data0 === "urn:prometric:problem:store-full")) || (data0 === "urn:prometric:problem:store-unavailable")) || (data0 === "urn:prometric:problem:unauthorized")) || (data0 === "urn:prometric:problem:unavailable")) || (data0 === "urn:prometric:problem:unsupported-media-type")) || (data0 === "urn:prometric:problem:validation-failed"))){
validate25.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema39.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func67(data1) < 1){
validate25.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate25.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate25.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate25.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined && func0.call(data, "detail")){
let data3 = data.detail;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func67(data3) < 1){
validate25.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined && func0.call(data, "errors")){
let data4 = data.errors;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 10){
validate25.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
if(data4.length < 1){
validate25.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 2){
validate25.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"https://prometric.invalid/schemas/Mistake/maxProperties",keyword:"maxProperties",params:{limit: 2},message:"must NOT have more than 2 properties"}];
return false;
}
else {
if(Object.keys(data5).length < 2){
validate25.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"https://prometric.invalid/schemas/Mistake/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties"}];
return false;
}
else {
let missing1;
if(((data5.detail === undefined) || (!(func0.call(data5, "detail")))) && (missing1 = "detail")){
validate25.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"https://prometric.invalid/schemas/Mistake/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key1 of Object.keys(data5)){
if(!(((key1 === "pointer") || (key1 === "parameter")) || (key1 === "detail"))){
validate25.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"https://prometric.invalid/schemas/Mistake/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.pointer !== undefined && func0.call(data5, "pointer")){
let data6 = data5.pointer;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
validate25.errors = [{instancePath:instancePath+"/errors/" + i0+"/pointer",schemaPath:"https://prometric.invalid/schemas/Mistake/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^#(/.*)?$"},message:"must match pattern \""+"^#(/.*)?$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/errors/" + i0+"/pointer",schemaPath:"https://prometric.invalid/schemas/Mistake/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.parameter !== undefined && func0.call(data5, "parameter")){
const _errs18 = errors;
if(typeof data5.parameter !== "string"){
validate25.errors = [{instancePath:instancePath+"/errors/" + i0+"/parameter",schemaPath:"https://prometric.invalid/schemas/Mistake/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.detail !== undefined && func0.call(data5, "detail")){
let data8 = data5.detail;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(func67(data8) < 1){
validate25.errors = [{instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"https://prometric.invalid/schemas/Mistake/properties/detail/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"https://prometric.invalid/schemas/Mistake/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"https://prometric.invalid/schemas/Mistake/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listPersons_400_headers = validate27;
const schema41 = {"$id":"https://prometric.invalid/schemas/listPersons_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};
const pattern12 = new RegExp("^urn:prometric:problem:[a-z]+(-[a-z]+)*$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate27.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listPersons_406_body = validate28;
const schema42 = {"$id":"https://prometric.invalid/schemas/listPersons_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listPersons_406_headers = validate30;
const schema43 = {"$id":"https://prometric.invalid/schemas/listPersons_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate30.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listPersons_413_body = validate31;
const schema44 = {"$id":"https://prometric.invalid/schemas/listPersons_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listPersons_413_headers = validate33;
const schema45 = {"$id":"https://prometric.invalid/schemas/listPersons_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate33.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listPersons_421_body = validate34;
const schema46 = {"$id":"https://prometric.invalid/schemas/listPersons_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listPersons_421_headers = validate36;
const schema47 = {"$id":"https://prometric.invalid/schemas/listPersons_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate36.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listPersons_500_body = validate37;
const schema48 = {"$id":"https://prometric.invalid/schemas/listPersons_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listPersons_500_headers = validate39;
const schema49 = {"$id":"https://prometric.invalid/schemas/listPersons_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate39.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listPersons_503_body = validate40;
const schema50 = {"$id":"https://prometric.invalid/schemas/listPersons_503_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_503_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listPersons_503_headers = validate42;
const schema51 = {"$id":"https://prometric.invalid/schemas/listPersons_503_headers","type":"object","properties":{"retry-after":{"type":"string","pattern":"^[1-9][0-9]*$"},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["retry-after","prometric-problem"]};
const pattern17 = new RegExp("^[1-9][0-9]*$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listPersons_503_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["retry-after"] === undefined) || (!(func0.call(data, "retry-after")))) && (missing0 = "retry-after")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
let data0 = data["retry-after"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
validate42.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate42.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"retry-after":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const createPerson_201_body = validate43;
const schema52 = {"$id":"https://prometric.invalid/schemas/createPerson_201_body","$ref":"https://prometric.invalid/schemas/Person"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_201_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createPerson_201_headers = validate45;
const schema53 = {"$id":"https://prometric.invalid/schemas/createPerson_201_headers","type":"object","properties":{"location":{"type":"string","pattern":"^person/(0|[1-9][0-9]*)$"}},"required":["location"]};
const pattern19 = new RegExp("^person/(0|[1-9][0-9]*)$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_201_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.location === undefined) || (!(func0.call(data, "location")))) && (missing0 = "location")){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.location !== undefined && func0.call(data, "location")){
let data0 = data.location;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate45.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^person/(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^person/(0|[1-9][0-9]*)$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"location":true},"dynamicProps":false,"dynamicItems":false};

export const createPerson_400_body = validate46;
const schema54 = {"$id":"https://prometric.invalid/schemas/createPerson_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createPerson_400_headers = validate48;
const schema55 = {"$id":"https://prometric.invalid/schemas/createPerson_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate48.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const createPerson_406_body = validate49;
const schema56 = {"$id":"https://prometric.invalid/schemas/createPerson_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createPerson_406_headers = validate51;
const schema57 = {"$id":"https://prometric.invalid/schemas/createPerson_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate51.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const createPerson_413_body = validate52;
const schema58 = {"$id":"https://prometric.invalid/schemas/createPerson_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createPerson_413_headers = validate54;
const schema59 = {"$id":"https://prometric.invalid/schemas/createPerson_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate54.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const createPerson_415_body = validate55;
const schema60 = {"$id":"https://prometric.invalid/schemas/createPerson_415_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_415_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createPerson_415_headers = validate57;
const schema61 = {"$id":"https://prometric.invalid/schemas/createPerson_415_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_415_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate57.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const createPerson_421_body = validate58;
const schema62 = {"$id":"https://prometric.invalid/schemas/createPerson_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createPerson_421_headers = validate60;
const schema63 = {"$id":"https://prometric.invalid/schemas/createPerson_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate60.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const createPerson_500_body = validate61;
const schema64 = {"$id":"https://prometric.invalid/schemas/createPerson_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createPerson_500_headers = validate63;
const schema65 = {"$id":"https://prometric.invalid/schemas/createPerson_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate63.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const createPerson_503_body = validate64;
const schema66 = {"$id":"https://prometric.invalid/schemas/createPerson_503_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_503_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createPerson_503_headers = validate66;
const schema67 = {"$id":"https://prometric.invalid/schemas/createPerson_503_headers","type":"object","properties":{"retry-after":{"type":"string","pattern":"^[1-9][0-9]*$"},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["retry-after","prometric-problem"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_503_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["retry-after"] === undefined) || (!(func0.call(data, "retry-after")))) && (missing0 = "retry-after")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
let data0 = data["retry-after"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
validate66.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate66.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"retry-after":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const createPerson_507_body = validate67;
const schema68 = {"$id":"https://prometric.invalid/schemas/createPerson_507_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_507_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createPerson_507_headers = validate69;
const schema69 = {"$id":"https://prometric.invalid/schemas/createPerson_507_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/createPerson_507_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate69.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPerson_200_body = validate70;
const schema70 = {"$id":"https://prometric.invalid/schemas/getPerson_200_body","$ref":"https://prometric.invalid/schemas/Person"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPerson_200_headers = validate72;
const schema71 = {"$id":"https://prometric.invalid/schemas/getPerson_200_headers","type":"object","properties":{},"required":[]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getPerson_400_body = validate73;
const schema72 = {"$id":"https://prometric.invalid/schemas/getPerson_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPerson_400_headers = validate75;
const schema73 = {"$id":"https://prometric.invalid/schemas/getPerson_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate75.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPerson_404_body = validate76;
const schema74 = {"$id":"https://prometric.invalid/schemas/getPerson_404_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_404_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPerson_404_headers = validate78;
const schema75 = {"$id":"https://prometric.invalid/schemas/getPerson_404_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_404_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate78.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPerson_406_body = validate79;
const schema76 = {"$id":"https://prometric.invalid/schemas/getPerson_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPerson_406_headers = validate81;
const schema77 = {"$id":"https://prometric.invalid/schemas/getPerson_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate81.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPerson_413_body = validate82;
const schema78 = {"$id":"https://prometric.invalid/schemas/getPerson_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPerson_413_headers = validate84;
const schema79 = {"$id":"https://prometric.invalid/schemas/getPerson_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate84.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate84.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPerson_421_body = validate85;
const schema80 = {"$id":"https://prometric.invalid/schemas/getPerson_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPerson_421_headers = validate87;
const schema81 = {"$id":"https://prometric.invalid/schemas/getPerson_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate87.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPerson_500_body = validate88;
const schema82 = {"$id":"https://prometric.invalid/schemas/getPerson_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPerson_500_headers = validate90;
const schema83 = {"$id":"https://prometric.invalid/schemas/getPerson_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate90.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPerson_503_body = validate91;
const schema84 = {"$id":"https://prometric.invalid/schemas/getPerson_503_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_503_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPerson_503_headers = validate93;
const schema85 = {"$id":"https://prometric.invalid/schemas/getPerson_503_headers","type":"object","properties":{"retry-after":{"type":"string","pattern":"^[1-9][0-9]*$"},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["retry-after","prometric-problem"]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPerson_503_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["retry-after"] === undefined) || (!(func0.call(data, "retry-after")))) && (missing0 = "retry-after")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate93.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
let data0 = data["retry-after"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
validate93.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate93.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"retry-after":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const updatePerson_200_body = validate94;
const schema86 = {"$id":"https://prometric.invalid/schemas/updatePerson_200_body","$ref":"https://prometric.invalid/schemas/Person"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const updatePerson_200_headers = validate96;
const schema87 = {"$id":"https://prometric.invalid/schemas/updatePerson_200_headers","type":"object","properties":{},"required":[]};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const updatePerson_400_body = validate97;
const schema88 = {"$id":"https://prometric.invalid/schemas/updatePerson_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const updatePerson_400_headers = validate99;
const schema89 = {"$id":"https://prometric.invalid/schemas/updatePerson_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate99.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const updatePerson_404_body = validate100;
const schema90 = {"$id":"https://prometric.invalid/schemas/updatePerson_404_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_404_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const updatePerson_404_headers = validate102;
const schema91 = {"$id":"https://prometric.invalid/schemas/updatePerson_404_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_404_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate102.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const updatePerson_406_body = validate103;
const schema92 = {"$id":"https://prometric.invalid/schemas/updatePerson_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const updatePerson_406_headers = validate105;
const schema93 = {"$id":"https://prometric.invalid/schemas/updatePerson_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate105.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate105.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const updatePerson_413_body = validate106;
const schema94 = {"$id":"https://prometric.invalid/schemas/updatePerson_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const updatePerson_413_headers = validate108;
const schema95 = {"$id":"https://prometric.invalid/schemas/updatePerson_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate108.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const updatePerson_415_body = validate109;
const schema96 = {"$id":"https://prometric.invalid/schemas/updatePerson_415_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_415_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const updatePerson_415_headers = validate111;
const schema97 = {"$id":"https://prometric.invalid/schemas/updatePerson_415_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_415_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate111.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate111.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const updatePerson_421_body = validate112;
const schema98 = {"$id":"https://prometric.invalid/schemas/updatePerson_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const updatePerson_421_headers = validate114;
const schema99 = {"$id":"https://prometric.invalid/schemas/updatePerson_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate114.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const updatePerson_500_body = validate115;
const schema100 = {"$id":"https://prometric.invalid/schemas/updatePerson_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const updatePerson_500_headers = validate117;
const schema101 = {"$id":"https://prometric.invalid/schemas/updatePerson_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate117.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const updatePerson_503_body = validate118;
const schema102 = {"$id":"https://prometric.invalid/schemas/updatePerson_503_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_503_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const updatePerson_503_headers = validate120;
const schema103 = {"$id":"https://prometric.invalid/schemas/updatePerson_503_headers","type":"object","properties":{"retry-after":{"type":"string","pattern":"^[1-9][0-9]*$"},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["retry-after","prometric-problem"]};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/updatePerson_503_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["retry-after"] === undefined) || (!(func0.call(data, "retry-after")))) && (missing0 = "retry-after")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
let data0 = data["retry-after"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
validate120.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate120.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":{"retry-after":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const deletePerson_204_headers = validate121;
const schema104 = {"$id":"https://prometric.invalid/schemas/deletePerson_204_headers","type":"object","properties":{},"required":[]};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_204_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const deletePerson_400_body = validate122;
const schema105 = {"$id":"https://prometric.invalid/schemas/deletePerson_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deletePerson_400_headers = validate124;
const schema106 = {"$id":"https://prometric.invalid/schemas/deletePerson_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate124.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const deletePerson_404_body = validate125;
const schema107 = {"$id":"https://prometric.invalid/schemas/deletePerson_404_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_404_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deletePerson_404_headers = validate127;
const schema108 = {"$id":"https://prometric.invalid/schemas/deletePerson_404_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_404_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate127.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate127.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const deletePerson_413_body = validate128;
const schema109 = {"$id":"https://prometric.invalid/schemas/deletePerson_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deletePerson_413_headers = validate130;
const schema110 = {"$id":"https://prometric.invalid/schemas/deletePerson_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate130.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const deletePerson_421_body = validate131;
const schema111 = {"$id":"https://prometric.invalid/schemas/deletePerson_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deletePerson_421_headers = validate133;
const schema112 = {"$id":"https://prometric.invalid/schemas/deletePerson_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate133.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate133.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate133.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const deletePerson_500_body = validate134;
const schema113 = {"$id":"https://prometric.invalid/schemas/deletePerson_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deletePerson_500_headers = validate136;
const schema114 = {"$id":"https://prometric.invalid/schemas/deletePerson_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate136.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate136.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate136.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate136.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const deletePerson_503_body = validate137;
const schema115 = {"$id":"https://prometric.invalid/schemas/deletePerson_503_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_503_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deletePerson_503_headers = validate139;
const schema116 = {"$id":"https://prometric.invalid/schemas/deletePerson_503_headers","type":"object","properties":{"retry-after":{"type":"string","pattern":"^[1-9][0-9]*$"},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["retry-after","prometric-problem"]};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/deletePerson_503_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["retry-after"] === undefined) || (!(func0.call(data, "retry-after")))) && (missing0 = "retry-after")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
let data0 = data["retry-after"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
validate139.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate139.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":{"retry-after":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_200_body = validate140;
const schema117 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_200_body","$ref":"https://prometric.invalid/schemas/Person"};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_200_headers = validate142;
const schema118 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_200_headers","type":"object","properties":{},"required":[]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_400_body = validate143;
const schema119 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_400_headers = validate145;
const schema120 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate145.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate145.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate145.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_404_body = validate146;
const schema121 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_404_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_404_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_404_headers = validate148;
const schema122 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_404_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_404_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate148.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate148.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_406_body = validate149;
const schema123 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_406_headers = validate151;
const schema124 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate151.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate151.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_413_body = validate152;
const schema125 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_413_headers = validate154;
const schema126 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate154.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate154.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate154.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_421_body = validate155;
const schema127 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_421_headers = validate157;
const schema128 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate157.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_500_body = validate158;
const schema129 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_500_headers = validate160;
const schema130 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate160.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_503_body = validate161;
const schema131 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_503_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_503_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getPersonAlias_503_headers = validate163;
const schema132 = {"$id":"https://prometric.invalid/schemas/getPersonAlias_503_headers","type":"object","properties":{"retry-after":{"type":"string","pattern":"^[1-9][0-9]*$"},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["retry-after","prometric-problem"]};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getPersonAlias_503_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["retry-after"] === undefined) || (!(func0.call(data, "retry-after")))) && (missing0 = "retry-after")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
let data0 = data["retry-after"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
validate163.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
else {
validate163.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate163.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate163.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":{"retry-after":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listIncidents_200_body = validate164;
const schema133 = {"$id":"https://prometric.invalid/schemas/listIncidents_200_body","type":"array","items":{"$ref":"https://prometric.invalid/schemas/IncidentKind"}};
const schema134 = {"$id":"https://prometric.invalid/schemas/IncidentKind","type":"object","description":"A kind of incident as the library describes it.","additionalProperties":false,"required":["incident","summary","signals","intensity","duration","operations"],"properties":{"incident":{"$ref":"https://prometric.invalid/schemas/IncidentName"},"summary":{"type":"string","minLength":1,"description":"What it does."},"signals":{"type":"array","description":"What shows it, the first sign first.","minItems":1,"items":{"type":"string","minLength":1}},"intensity":{"type":"object","description":"What its intensity means, and the range of it.","additionalProperties":false,"required":["meaning","unit","minimum","maximum","default"],"properties":{"meaning":{"type":"string","minLength":1},"unit":{"type":"string","enum":["factor","ratio","megabytes"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"default":{"type":"number","description":"What is taken at this moment when the request does not say."}}},"duration":{"description":"How long it lasts when the request does not say.","$ref":"https://prometric.invalid/schemas/Duration"},"operations":{"type":"array","description":"The operations that it affects by default; empty if it is not about single operations.","items":{"$ref":"https://prometric.invalid/schemas/MeasuredOperation"}}}};
const schema135 = {"$id":"https://prometric.invalid/schemas/IncidentName","type":"string","description":"A kind of incident.","enum":["bad-deploy","cache-cold","cpu-saturation","error-burst","flapping","memory-leak","slow-dependency","snapshot-failing","traffic-surge"]};
const schema136 = {"$id":"https://prometric.invalid/schemas/Duration","type":"string","description":"A duration of at most one hour, in whole seconds, minutes or 1h, as in PromQL.","pattern":"^(([1-9][0-9]{0,2}|[12][0-9]{3}|3[0-5][0-9]{2}|3600)s|([1-9]|[1-5][0-9]|60)m|1h)$","x-message":"must be a duration in whole numbers of at most one hour, such as 90s, 15m or 1h","examples":["5m"]};
const schema137 = {"$id":"https://prometric.invalid/schemas/MeasuredOperation","type":"string","description":"An operation that incidents can affect, which is one that is measured.","enum":["listPersons","createPerson","getPerson","updatePerson","deletePerson","getPersonAlias"]};
const pattern61 = new RegExp("^(([1-9][0-9]{0,2}|[12][0-9]{3}|3[0-5][0-9]{2}|3600)s|([1-9]|[1-5][0-9]|60)m|1h)$", "u");

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/IncidentKind" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.incident === undefined) || (!(func0.call(data, "incident")))) && (missing0 = "incident")) || (((data.summary === undefined) || (!(func0.call(data, "summary")))) && (missing0 = "summary"))) || (((data.signals === undefined) || (!(func0.call(data, "signals")))) && (missing0 = "signals"))) || (((data.intensity === undefined) || (!(func0.call(data, "intensity")))) && (missing0 = "intensity"))) || (((data.duration === undefined) || (!(func0.call(data, "duration")))) && (missing0 = "duration"))) || (((data.operations === undefined) || (!(func0.call(data, "operations")))) && (missing0 = "operations"))){
validate165.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "incident") || (key0 === "summary")) || (key0 === "signals")) || (key0 === "intensity")) || (key0 === "duration")) || (key0 === "operations"))){
validate165.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.incident !== undefined && func0.call(data, "incident")){
let data0 = data.incident;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate165.errors = [{instancePath:instancePath+"/incident",schemaPath:"https://prometric.invalid/schemas/IncidentName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data0 === "bad-deploy") || (data0 === "cache-cold")) || (data0 === "cpu-saturation")) || (data0 === "error-burst")) || (data0 === "flapping")) || (data0 === "memory-leak")) || (data0 === "slow-dependency")) || (data0 === "snapshot-failing")) || (data0 === "traffic-surge"))){
validate165.errors = [{instancePath:instancePath+"/incident",schemaPath:"https://prometric.invalid/schemas/IncidentName/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
let data1 = data.summary;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func67(data1) < 1){
validate165.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate165.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signals !== undefined && func0.call(data, "signals")){
let data2 = data.signals;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length < 1){
validate165.errors = [{instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func67(data3) < 1){
validate165.errors = [{instancePath:instancePath+"/signals/" + i0,schemaPath:"#/properties/signals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate165.errors = [{instancePath:instancePath+"/signals/" + i0,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intensity !== undefined && func0.call(data, "intensity")){
let data4 = data.intensity;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((((data4.meaning === undefined) || (!(func0.call(data4, "meaning")))) && (missing1 = "meaning")) || (((data4.unit === undefined) || (!(func0.call(data4, "unit")))) && (missing1 = "unit"))) || (((data4.minimum === undefined) || (!(func0.call(data4, "minimum")))) && (missing1 = "minimum"))) || (((data4.maximum === undefined) || (!(func0.call(data4, "maximum")))) && (missing1 = "maximum"))) || (((data4.default === undefined) || (!(func0.call(data4, "default")))) && (missing1 = "default"))){
validate165.errors = [{instancePath:instancePath+"/intensity",schemaPath:"#/properties/intensity/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 of Object.keys(data4)){
if(!(((((key1 === "meaning") || (key1 === "unit")) || (key1 === "minimum")) || (key1 === "maximum")) || (key1 === "default"))){
validate165.errors = [{instancePath:instancePath+"/intensity",schemaPath:"#/properties/intensity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.meaning !== undefined && func0.call(data4, "meaning")){
let data5 = data4.meaning;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(func67(data5) < 1){
validate165.errors = [{instancePath:instancePath+"/intensity/meaning",schemaPath:"#/properties/intensity/properties/meaning/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate165.errors = [{instancePath:instancePath+"/intensity/meaning",schemaPath:"#/properties/intensity/properties/meaning/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.unit !== undefined && func0.call(data4, "unit")){
let data6 = data4.unit;
const _errs16 = errors;
if(typeof data6 !== "string"){
validate165.errors = [{instancePath:instancePath+"/intensity/unit",schemaPath:"#/properties/intensity/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "factor") || (data6 === "ratio")) || (data6 === "megabytes"))){
validate165.errors = [{instancePath:instancePath+"/intensity/unit",schemaPath:"#/properties/intensity/properties/unit/enum",keyword:"enum",params:{allowedValues: schema134.properties.intensity.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.minimum !== undefined && func0.call(data4, "minimum")){
let data7 = data4.minimum;
const _errs18 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate165.errors = [{instancePath:instancePath+"/intensity/minimum",schemaPath:"#/properties/intensity/properties/minimum/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.maximum !== undefined && func0.call(data4, "maximum")){
let data8 = data4.maximum;
const _errs20 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate165.errors = [{instancePath:instancePath+"/intensity/maximum",schemaPath:"#/properties/intensity/properties/maximum/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.default !== undefined && func0.call(data4, "default")){
let data9 = data4.default;
const _errs22 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate165.errors = [{instancePath:instancePath+"/intensity/default",schemaPath:"#/properties/intensity/properties/default/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/intensity",schemaPath:"#/properties/intensity/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined && func0.call(data, "duration")){
let data10 = data.duration;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data10 === "string"){
if(!pattern61.test(data10)){
validate165.errors = [{instancePath:instancePath+"/duration",schemaPath:"https://prometric.invalid/schemas/Duration/pattern",keyword:"pattern",params:{pattern: "^(([1-9][0-9]{0,2}|[12][0-9]{3}|3[0-5][0-9]{2}|3600)s|([1-9]|[1-5][0-9]|60)m|1h)$"},message:"must match pattern \""+"^(([1-9][0-9]{0,2}|[12][0-9]{3}|3[0-5][0-9]{2}|3600)s|([1-9]|[1-5][0-9]|60)m|1h)$"+"\""}];
return false;
}
}
else {
validate165.errors = [{instancePath:instancePath+"/duration",schemaPath:"https://prometric.invalid/schemas/Duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined && func0.call(data, "operations")){
let data11 = data.operations;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data11)){
var valid5 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs29 = errors;
if(typeof data12 !== "string"){
validate165.errors = [{instancePath:instancePath+"/operations/" + i1,schemaPath:"https://prometric.invalid/schemas/MeasuredOperation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data12 === "listPersons") || (data12 === "createPerson")) || (data12 === "getPerson")) || (data12 === "updatePerson")) || (data12 === "deletePerson")) || (data12 === "getPersonAlias"))){
validate165.errors = [{instancePath:instancePath+"/operations/" + i1,schemaPath:"https://prometric.invalid/schemas/MeasuredOperation/enum",keyword:"enum",params:{allowedValues: schema137.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate165(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const listIncidents_200_headers = validate167;
const schema138 = {"$id":"https://prometric.invalid/schemas/listIncidents_200_headers","type":"object","properties":{},"required":[]};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const listIncidents_400_body = validate168;
const schema139 = {"$id":"https://prometric.invalid/schemas/listIncidents_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listIncidents_400_headers = validate170;
const schema140 = {"$id":"https://prometric.invalid/schemas/listIncidents_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate170.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate170.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listIncidents_406_body = validate171;
const schema141 = {"$id":"https://prometric.invalid/schemas/listIncidents_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listIncidents_406_headers = validate173;
const schema142 = {"$id":"https://prometric.invalid/schemas/listIncidents_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate173.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listIncidents_413_body = validate174;
const schema143 = {"$id":"https://prometric.invalid/schemas/listIncidents_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listIncidents_413_headers = validate176;
const schema144 = {"$id":"https://prometric.invalid/schemas/listIncidents_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate176.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate176.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate176.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listIncidents_421_body = validate177;
const schema145 = {"$id":"https://prometric.invalid/schemas/listIncidents_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listIncidents_421_headers = validate179;
const schema146 = {"$id":"https://prometric.invalid/schemas/listIncidents_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate179.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate179.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listIncidents_500_body = validate180;
const schema147 = {"$id":"https://prometric.invalid/schemas/listIncidents_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listIncidents_500_headers = validate182;
const schema148 = {"$id":"https://prometric.invalid/schemas/listIncidents_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listIncidents_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate182.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_200_body = validate183;
const schema149 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_200_body","type":"array","items":{"$ref":"https://prometric.invalid/schemas/ActiveIncident"}};
const schema150 = {"$id":"https://prometric.invalid/schemas/ActiveIncident","description":"An incident that is pending or active, as far as it may be known.","oneOf":[{"$ref":"https://prometric.invalid/schemas/Incident"},{"$ref":"https://prometric.invalid/schemas/HiddenIncident"}]};
const schema151 = {"$id":"https://prometric.invalid/schemas/Incident","type":"object","description":"An incident that is pending or active.","additionalProperties":false,"required":["incident","state","intensity","intensity_ratio","operations","seed","starts_at","ends_at"],"properties":{"incident":{"$ref":"https://prometric.invalid/schemas/IncidentName"},"state":{"$ref":"https://prometric.invalid/schemas/IncidentState"},"intensity":{"type":"number","description":"What was asked for, in the unit of its kind."},"intensity_ratio":{"type":"number","description":"The part of the intensity in force now; some kinds ramp up, some fade away, some alternate.","minimum":0,"maximum":1},"operations":{"type":"array","description":"The operations that it affects; empty if its kind is not about single operations.","items":{"$ref":"https://prometric.invalid/schemas/MeasuredOperation"}},"seed":{"type":"integer","description":"Of everything random in it.","minimum":0,"maximum":4294967295},"starts_at":{"type":"string","format":"date-time","description":"RFC 3339, UTC."},"ends_at":{"type":"string","format":"date-time","description":"RFC 3339, UTC."}}};
const schema153 = {"$id":"https://prometric.invalid/schemas/IncidentState","type":"string","description":"Pending until `starts_at`, then active until `ends_at`.","enum":["pending","active"]};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/Incident" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.incident === undefined) || (!(func0.call(data, "incident")))) && (missing0 = "incident")) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.intensity === undefined) || (!(func0.call(data, "intensity")))) && (missing0 = "intensity"))) || (((data.intensity_ratio === undefined) || (!(func0.call(data, "intensity_ratio")))) && (missing0 = "intensity_ratio"))) || (((data.operations === undefined) || (!(func0.call(data, "operations")))) && (missing0 = "operations"))) || (((data.seed === undefined) || (!(func0.call(data, "seed")))) && (missing0 = "seed"))) || (((data.starts_at === undefined) || (!(func0.call(data, "starts_at")))) && (missing0 = "starts_at"))) || (((data.ends_at === undefined) || (!(func0.call(data, "ends_at")))) && (missing0 = "ends_at"))){
validate185.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "incident") || (key0 === "state")) || (key0 === "intensity")) || (key0 === "intensity_ratio")) || (key0 === "operations")) || (key0 === "seed")) || (key0 === "starts_at")) || (key0 === "ends_at"))){
validate185.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.incident !== undefined && func0.call(data, "incident")){
let data0 = data.incident;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate185.errors = [{instancePath:instancePath+"/incident",schemaPath:"https://prometric.invalid/schemas/IncidentName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data0 === "bad-deploy") || (data0 === "cache-cold")) || (data0 === "cpu-saturation")) || (data0 === "error-burst")) || (data0 === "flapping")) || (data0 === "memory-leak")) || (data0 === "slow-dependency")) || (data0 === "snapshot-failing")) || (data0 === "traffic-surge"))){
validate185.errors = [{instancePath:instancePath+"/incident",schemaPath:"https://prometric.invalid/schemas/IncidentName/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data1 = data.state;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate185.errors = [{instancePath:instancePath+"/state",schemaPath:"https://prometric.invalid/schemas/IncidentState/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "pending") || (data1 === "active"))){
validate185.errors = [{instancePath:instancePath+"/state",schemaPath:"https://prometric.invalid/schemas/IncidentState/enum",keyword:"enum",params:{allowedValues: schema153.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intensity !== undefined && func0.call(data, "intensity")){
let data2 = data.intensity;
const _errs8 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate185.errors = [{instancePath:instancePath+"/intensity",schemaPath:"#/properties/intensity/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intensity_ratio !== undefined && func0.call(data, "intensity_ratio")){
let data3 = data.intensity_ratio;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate185.errors = [{instancePath:instancePath+"/intensity_ratio",schemaPath:"#/properties/intensity_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate185.errors = [{instancePath:instancePath+"/intensity_ratio",schemaPath:"#/properties/intensity_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate185.errors = [{instancePath:instancePath+"/intensity_ratio",schemaPath:"#/properties/intensity_ratio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined && func0.call(data, "operations")){
let data4 = data.operations;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs14 = errors;
if(typeof data5 !== "string"){
validate185.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"https://prometric.invalid/schemas/MeasuredOperation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data5 === "listPersons") || (data5 === "createPerson")) || (data5 === "getPerson")) || (data5 === "updatePerson")) || (data5 === "deletePerson")) || (data5 === "getPersonAlias"))){
validate185.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"https://prometric.invalid/schemas/MeasuredOperation/enum",keyword:"enum",params:{allowedValues: schema137.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate185.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined && func0.call(data, "seed")){
let data6 = data.seed;
const _errs17 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate185.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4294967295 || isNaN(data6)){
validate185.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate185.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined && func0.call(data, "starts_at")){
let data7 = data.starts_at;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate185.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate185.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ends_at !== undefined && func0.call(data, "ends_at")){
let data8 = data.ends_at;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate185.errors = [{instancePath:instancePath+"/ends_at",schemaPath:"#/properties/ends_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate185.errors = [{instancePath:instancePath+"/ends_at",schemaPath:"#/properties/ends_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema155 = {"$id":"https://prometric.invalid/schemas/HiddenIncident","type":"object","description":"All that is said of a hidden incident that is pending or active.","additionalProperties":false,"required":["hidden","state","starts_at","ends_at"],"properties":{"hidden":{"type":"boolean","const":true,"description":"Always true."},"state":{"$ref":"https://prometric.invalid/schemas/IncidentState"},"starts_at":{"type":"string","format":"date-time","description":"RFC 3339, UTC."},"ends_at":{"type":"string","format":"date-time","description":"RFC 3339, UTC."}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/HiddenIncident" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.hidden === undefined) || (!(func0.call(data, "hidden")))) && (missing0 = "hidden")) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.starts_at === undefined) || (!(func0.call(data, "starts_at")))) && (missing0 = "starts_at"))) || (((data.ends_at === undefined) || (!(func0.call(data, "ends_at")))) && (missing0 = "ends_at"))){
validate187.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "hidden") || (key0 === "state")) || (key0 === "starts_at")) || (key0 === "ends_at"))){
validate187.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hidden !== undefined && func0.call(data, "hidden")){
let data0 = data.hidden;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data0){
validate187.errors = [{instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data1 = data.state;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate187.errors = [{instancePath:instancePath+"/state",schemaPath:"https://prometric.invalid/schemas/IncidentState/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "pending") || (data1 === "active"))){
validate187.errors = [{instancePath:instancePath+"/state",schemaPath:"https://prometric.invalid/schemas/IncidentState/enum",keyword:"enum",params:{allowedValues: schema153.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined && func0.call(data, "starts_at")){
let data2 = data.starts_at;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data2 === "string"){
if(!(formats2.validate(data2))){
validate187.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate187.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ends_at !== undefined && func0.call(data, "ends_at")){
let data3 = data.ends_at;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data3 === "string"){
if(!(formats2.validate(data3))){
validate187.errors = [{instancePath:instancePath+"/ends_at",schemaPath:"#/properties/ends_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate187.errors = [{instancePath:instancePath+"/ends_at",schemaPath:"#/properties/ends_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/ActiveIncident" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate185(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate187(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate184.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate184.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate184(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_200_headers = validate190;
const schema157 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_200_headers","type":"object","properties":{},"required":[]};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_400_body = validate191;
const schema158 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_400_headers = validate193;
const schema159 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate193.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate193.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_406_body = validate194;
const schema160 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_406_headers = validate196;
const schema161 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate196.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate196.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate196.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_413_body = validate197;
const schema162 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_413_headers = validate199;
const schema163 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate199.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate199.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate199.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_421_body = validate200;
const schema164 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_421_headers = validate202;
const schema165 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate202.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate202.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_500_body = validate203;
const schema166 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listActiveIncidents_500_headers = validate205;
const schema167 = {"$id":"https://prometric.invalid/schemas/listActiveIncidents_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/listActiveIncidents_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate205.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate205.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate205.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const startIncident_201_body = validate206;
const schema168 = {"$id":"https://prometric.invalid/schemas/startIncident_201_body","$ref":"https://prometric.invalid/schemas/ActiveIncident"};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_201_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate184(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
else {
var props0 = validate184.evaluated.props;
}
validate206.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate206.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const startIncident_201_headers = validate208;
const schema169 = {"$id":"https://prometric.invalid/schemas/startIncident_201_headers","type":"object","properties":{"location":{"type":"string","pattern":"^active(/[a-z]+(-[a-z]+)*)?$"}},"required":["location"]};
const pattern72 = new RegExp("^active(/[a-z]+(-[a-z]+)*)?$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_201_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.location === undefined) || (!(func0.call(data, "location")))) && (missing0 = "location")){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.location !== undefined && func0.call(data, "location")){
let data0 = data.location;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern72.test(data0)){
validate208.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^active(/[a-z]+(-[a-z]+)*)?$"},message:"must match pattern \""+"^active(/[a-z]+(-[a-z]+)*)?$"+"\""}];
return false;
}
}
else {
validate208.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":{"location":true},"dynamicProps":false,"dynamicItems":false};

export const startIncident_400_body = validate209;
const schema170 = {"$id":"https://prometric.invalid/schemas/startIncident_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const startIncident_400_headers = validate211;
const schema171 = {"$id":"https://prometric.invalid/schemas/startIncident_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate211.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate211.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate211.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const startIncident_401_body = validate212;
const schema172 = {"$id":"https://prometric.invalid/schemas/startIncident_401_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_401_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const startIncident_401_headers = validate214;
const schema173 = {"$id":"https://prometric.invalid/schemas/startIncident_401_headers","type":"object","properties":{"www-authenticate":{"type":"string","const":"Bearer realm=\"prometric\""},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["www-authenticate","prometric-problem"]};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_401_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["www-authenticate"] === undefined) || (!(func0.call(data, "www-authenticate")))) && (missing0 = "www-authenticate")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate214.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["www-authenticate"] !== undefined && func0.call(data, "www-authenticate")){
let data0 = data["www-authenticate"];
const _errs1 = errors;
if(typeof data0 !== "string"){
validate214.errors = [{instancePath:instancePath+"/www-authenticate",schemaPath:"#/properties/www-authenticate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bearer realm=\"prometric\"" !== data0){
validate214.errors = [{instancePath:instancePath+"/www-authenticate",schemaPath:"#/properties/www-authenticate/const",keyword:"const",params:{allowedValue: "Bearer realm=\"prometric\""},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate214.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate214.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate214.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":{"www-authenticate":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const startIncident_406_body = validate215;
const schema174 = {"$id":"https://prometric.invalid/schemas/startIncident_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const startIncident_406_headers = validate217;
const schema175 = {"$id":"https://prometric.invalid/schemas/startIncident_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate217.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const startIncident_409_body = validate218;
const schema176 = {"$id":"https://prometric.invalid/schemas/startIncident_409_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_409_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const startIncident_409_headers = validate220;
const schema177 = {"$id":"https://prometric.invalid/schemas/startIncident_409_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_409_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate220.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate220.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate220.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const startIncident_413_body = validate221;
const schema178 = {"$id":"https://prometric.invalid/schemas/startIncident_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const startIncident_413_headers = validate223;
const schema179 = {"$id":"https://prometric.invalid/schemas/startIncident_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate223.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate223.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate223.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate223.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const startIncident_415_body = validate224;
const schema180 = {"$id":"https://prometric.invalid/schemas/startIncident_415_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_415_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const startIncident_415_headers = validate226;
const schema181 = {"$id":"https://prometric.invalid/schemas/startIncident_415_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_415_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate226.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate226.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const startIncident_421_body = validate227;
const schema182 = {"$id":"https://prometric.invalid/schemas/startIncident_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const startIncident_421_headers = validate229;
const schema183 = {"$id":"https://prometric.invalid/schemas/startIncident_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate229.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate229.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const startIncident_500_body = validate230;
const schema184 = {"$id":"https://prometric.invalid/schemas/startIncident_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const startIncident_500_headers = validate232;
const schema185 = {"$id":"https://prometric.invalid/schemas/startIncident_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate232.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate232.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate232.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const startIncident_503_body = validate233;
const schema186 = {"$id":"https://prometric.invalid/schemas/startIncident_503_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_503_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const startIncident_503_headers = validate235;
const schema187 = {"$id":"https://prometric.invalid/schemas/startIncident_503_headers","type":"object","properties":{"retry-after":{"type":"string","pattern":"^[1-9][0-9]*$"},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["retry-after","prometric-problem"]};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/startIncident_503_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["retry-after"] === undefined) || (!(func0.call(data, "retry-after")))) && (missing0 = "retry-after")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate235.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
let data0 = data["retry-after"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
validate235.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
else {
validate235.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate235.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate235.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate235.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":{"retry-after":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_204_headers = validate236;
const schema188 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_204_headers","type":"object","properties":{},"required":[]};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_204_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate236.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_400_body = validate237;
const schema189 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_400_headers = validate239;
const schema190 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate239.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate239.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate239.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate239.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_401_body = validate240;
const schema191 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_401_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_401_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_401_headers = validate242;
const schema192 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_401_headers","type":"object","properties":{"www-authenticate":{"type":"string","const":"Bearer realm=\"prometric\""},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["www-authenticate","prometric-problem"]};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_401_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["www-authenticate"] === undefined) || (!(func0.call(data, "www-authenticate")))) && (missing0 = "www-authenticate")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate242.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["www-authenticate"] !== undefined && func0.call(data, "www-authenticate")){
let data0 = data["www-authenticate"];
const _errs1 = errors;
if(typeof data0 !== "string"){
validate242.errors = [{instancePath:instancePath+"/www-authenticate",schemaPath:"#/properties/www-authenticate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bearer realm=\"prometric\"" !== data0){
validate242.errors = [{instancePath:instancePath+"/www-authenticate",schemaPath:"#/properties/www-authenticate/const",keyword:"const",params:{allowedValue: "Bearer realm=\"prometric\""},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate242.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate242.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate242.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":{"www-authenticate":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_413_body = validate243;
const schema193 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_413_headers = validate245;
const schema194 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate245.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate245.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_421_body = validate246;
const schema195 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_421_headers = validate248;
const schema196 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate248.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate248.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate248.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_500_body = validate249;
const schema197 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopAllIncidents_500_headers = validate251;
const schema198 = {"$id":"https://prometric.invalid/schemas/stopAllIncidents_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopAllIncidents_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate251.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate251.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate251.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate251.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_200_body = validate252;
const schema199 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_200_body","$ref":"https://prometric.invalid/schemas/Incident"};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate185(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_200_headers = validate254;
const schema200 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_200_headers","type":"object","properties":{},"required":[]};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_400_body = validate255;
const schema201 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_400_headers = validate257;
const schema202 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate257.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate257.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate257.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate257.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_404_body = validate258;
const schema203 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_404_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_404_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_404_headers = validate260;
const schema204 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_404_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_404_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate260.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate260.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate260.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate260.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_406_body = validate261;
const schema205 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_406_headers = validate263;
const schema206 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate263.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate263.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate263.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate263.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_413_body = validate264;
const schema207 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_413_headers = validate266;
const schema208 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate266.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate266.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate266.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate266.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_421_body = validate267;
const schema209 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_421_headers = validate269;
const schema210 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate269.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate269.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate269.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_500_body = validate270;
const schema211 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getActiveIncident_500_headers = validate272;
const schema212 = {"$id":"https://prometric.invalid/schemas/getActiveIncident_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getActiveIncident_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate272.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate272.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate272.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate272.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopIncident_204_headers = validate273;
const schema213 = {"$id":"https://prometric.invalid/schemas/stopIncident_204_headers","type":"object","properties":{},"required":[]};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_204_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate273.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const stopIncident_400_body = validate274;
const schema214 = {"$id":"https://prometric.invalid/schemas/stopIncident_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopIncident_400_headers = validate276;
const schema215 = {"$id":"https://prometric.invalid/schemas/stopIncident_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate276.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate276.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate276.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopIncident_401_body = validate277;
const schema216 = {"$id":"https://prometric.invalid/schemas/stopIncident_401_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_401_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate277.errors = vErrors;
return errors === 0;
}
validate277.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopIncident_401_headers = validate279;
const schema217 = {"$id":"https://prometric.invalid/schemas/stopIncident_401_headers","type":"object","properties":{"www-authenticate":{"type":"string","const":"Bearer realm=\"prometric\""},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["www-authenticate","prometric-problem"]};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_401_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["www-authenticate"] === undefined) || (!(func0.call(data, "www-authenticate")))) && (missing0 = "www-authenticate")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate279.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["www-authenticate"] !== undefined && func0.call(data, "www-authenticate")){
let data0 = data["www-authenticate"];
const _errs1 = errors;
if(typeof data0 !== "string"){
validate279.errors = [{instancePath:instancePath+"/www-authenticate",schemaPath:"#/properties/www-authenticate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bearer realm=\"prometric\"" !== data0){
validate279.errors = [{instancePath:instancePath+"/www-authenticate",schemaPath:"#/properties/www-authenticate/const",keyword:"const",params:{allowedValue: "Bearer realm=\"prometric\""},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate279.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate279.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate279.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":{"www-authenticate":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopIncident_404_body = validate280;
const schema218 = {"$id":"https://prometric.invalid/schemas/stopIncident_404_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_404_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopIncident_404_headers = validate282;
const schema219 = {"$id":"https://prometric.invalid/schemas/stopIncident_404_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_404_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate282.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate282.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate282.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate282.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopIncident_413_body = validate283;
const schema220 = {"$id":"https://prometric.invalid/schemas/stopIncident_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopIncident_413_headers = validate285;
const schema221 = {"$id":"https://prometric.invalid/schemas/stopIncident_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate285.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate285.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate285.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate285.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopIncident_421_body = validate286;
const schema222 = {"$id":"https://prometric.invalid/schemas/stopIncident_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopIncident_421_headers = validate288;
const schema223 = {"$id":"https://prometric.invalid/schemas/stopIncident_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate288.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate288.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate288.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const stopIncident_500_body = validate289;
const schema224 = {"$id":"https://prometric.invalid/schemas/stopIncident_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const stopIncident_500_headers = validate291;
const schema225 = {"$id":"https://prometric.invalid/schemas/stopIncident_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/stopIncident_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate291.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate291.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate291.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getMetrics_200_body = validate292;
const schema226 = {"$id":"https://prometric.invalid/schemas/getMetrics_200_body","type":"string"};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getMetrics_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate292.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getMetrics_200_headers = validate293;
const schema227 = {"$id":"https://prometric.invalid/schemas/getMetrics_200_headers","type":"object","properties":{"content-encoding":{"type":"string","enum":["gzip","identity"]},"vary":{"type":"string","const":"Accept, Accept-Encoding"},"cache-control":{"type":"string","const":"no-store"}},"required":["vary","cache-control"]};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getMetrics_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary")) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate293.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["content-encoding"] !== undefined && func0.call(data, "content-encoding")){
let data0 = data["content-encoding"];
const _errs1 = errors;
if(typeof data0 !== "string"){
validate293.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "gzip") || (data0 === "identity"))){
validate293.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/enum",keyword:"enum",params:{allowedValues: schema227.properties["content-encoding"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data1 = data.vary;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate293.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept, Accept-Encoding" !== data1){
validate293.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept, Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data2 = data["cache-control"];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate293.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-store" !== data2){
validate293.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-store"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate293.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":{"content-encoding":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getMetrics_413_body = validate294;
const schema228 = {"$id":"https://prometric.invalid/schemas/getMetrics_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getMetrics_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getMetrics_413_headers = validate296;
const schema229 = {"$id":"https://prometric.invalid/schemas/getMetrics_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getMetrics_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate296.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate296.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate296.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate296.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getMetrics_500_body = validate297;
const schema230 = {"$id":"https://prometric.invalid/schemas/getMetrics_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getMetrics_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate297.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getMetrics_500_headers = validate299;
const schema231 = {"$id":"https://prometric.invalid/schemas/getMetrics_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getMetrics_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate299.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate299.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate299.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate299.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getHealth_200_body = validate300;
const schema232 = {"$id":"https://prometric.invalid/schemas/getHealth_200_body","type":"string","const":"ok"};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getHealth_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate300.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ok" !== data){
validate300.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "ok"},message:"must be equal to constant"}];
return false;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getHealth_200_headers = validate301;
const schema233 = {"$id":"https://prometric.invalid/schemas/getHealth_200_headers","type":"object","properties":{"cache-control":{"type":"string","const":"no-store"}},"required":["cache-control"]};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getHealth_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control")){
validate301.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data0 = data["cache-control"];
if(typeof data0 !== "string"){
validate301.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-store" !== data0){
validate301.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-store"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"props":{"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getHealth_413_body = validate302;
const schema234 = {"$id":"https://prometric.invalid/schemas/getHealth_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getHealth_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getHealth_413_headers = validate304;
const schema235 = {"$id":"https://prometric.invalid/schemas/getHealth_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getHealth_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate304.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate304.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getHealth_500_body = validate305;
const schema236 = {"$id":"https://prometric.invalid/schemas/getHealth_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getHealth_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getHealth_500_headers = validate307;
const schema237 = {"$id":"https://prometric.invalid/schemas/getHealth_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getHealth_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate307.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate307.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate307.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate307.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getReadiness_200_body = validate308;
const schema238 = {"$id":"https://prometric.invalid/schemas/getReadiness_200_body","type":"string","const":"ready"};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getReadiness_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate308.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate308.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ready" !== data){
validate308.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "ready"},message:"must be equal to constant"}];
return false;
}
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getReadiness_200_headers = validate309;
const schema239 = {"$id":"https://prometric.invalid/schemas/getReadiness_200_headers","type":"object","properties":{"cache-control":{"type":"string","const":"no-store"}},"required":["cache-control"]};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getReadiness_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control")){
validate309.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data0 = data["cache-control"];
if(typeof data0 !== "string"){
validate309.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-store" !== data0){
validate309.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-store"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate309.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":{"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getReadiness_413_body = validate310;
const schema240 = {"$id":"https://prometric.invalid/schemas/getReadiness_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getReadiness_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getReadiness_413_headers = validate312;
const schema241 = {"$id":"https://prometric.invalid/schemas/getReadiness_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getReadiness_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate312.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate312.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate312.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getReadiness_500_body = validate313;
const schema242 = {"$id":"https://prometric.invalid/schemas/getReadiness_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getReadiness_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getReadiness_500_headers = validate315;
const schema243 = {"$id":"https://prometric.invalid/schemas/getReadiness_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getReadiness_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate315.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate315.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate315.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getReadiness_503_body = validate316;
const schema244 = {"$id":"https://prometric.invalid/schemas/getReadiness_503_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getReadiness_503_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getReadiness_503_headers = validate318;
const schema245 = {"$id":"https://prometric.invalid/schemas/getReadiness_503_headers","type":"object","properties":{"retry-after":{"type":"string","pattern":"^[1-9][0-9]*$"},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["retry-after","prometric-problem"]};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getReadiness_503_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["retry-after"] === undefined) || (!(func0.call(data, "retry-after")))) && (missing0 = "retry-after")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate318.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
let data0 = data["retry-after"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
validate318.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
else {
validate318.errors = [{instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate318.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate318.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate318.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":{"retry-after":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getContract_200_body = validate319;
const schema246 = {"$id":"https://prometric.invalid/schemas/getContract_200_body","type":"object","required":["openapi","info","paths"],"additionalProperties":true,"properties":{"openapi":{"type":"string","pattern":"^3[.]1[.]"},"info":{"type":"object","additionalProperties":true},"paths":{"type":"object","additionalProperties":true}}};
const pattern108 = new RegExp("^3[.]1[.]", "u");

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.openapi === undefined) || (!(func0.call(data, "openapi")))) && (missing0 = "openapi")) || (((data.info === undefined) || (!(func0.call(data, "info")))) && (missing0 = "info"))) || (((data.paths === undefined) || (!(func0.call(data, "paths")))) && (missing0 = "paths"))){
validate319.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.openapi !== undefined && func0.call(data, "openapi")){
let data0 = data.openapi;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern108.test(data0)){
validate319.errors = [{instancePath:instancePath+"/openapi",schemaPath:"#/properties/openapi/pattern",keyword:"pattern",params:{pattern: "^3[.]1[.]"},message:"must match pattern \""+"^3[.]1[.]"+"\""}];
return false;
}
}
else {
validate319.errors = [{instancePath:instancePath+"/openapi",schemaPath:"#/properties/openapi/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.info !== undefined && func0.call(data, "info")){
let data1 = data.info;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate319.errors = [{instancePath:instancePath+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paths !== undefined && func0.call(data, "paths")){
let data2 = data.paths;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate319.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate319.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContract_200_headers = validate320;
const schema247 = {"$id":"https://prometric.invalid/schemas/getContract_200_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"content-encoding":{"type":"string","enum":["gzip","identity"]},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"}},"required":["etag","vary","cache-control"]};
const pattern109 = new RegExp("^W/\"[0-9a-f]{16}\"$", "u");

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate320.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate320.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate320.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-encoding"] !== undefined && func0.call(data, "content-encoding")){
let data1 = data["content-encoding"];
const _errs3 = errors;
if(typeof data1 !== "string"){
validate320.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "gzip") || (data1 === "identity"))){
validate320.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/enum",keyword:"enum",params:{allowedValues: schema247.properties["content-encoding"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data2 = data.vary;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate320.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data2){
validate320.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data3 = data["cache-control"];
const _errs7 = errors;
if(typeof data3 !== "string"){
validate320.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data3){
validate320.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate320.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"props":{"etag":true,"content-encoding":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getContract_304_headers = validate321;
const schema248 = {"$id":"https://prometric.invalid/schemas/getContract_304_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"}},"required":["etag","vary","cache-control"]};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_304_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate321.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate321.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate321.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data1 = data.vary;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate321.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data1){
validate321.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data2 = data["cache-control"];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate321.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data2){
validate321.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate321.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"props":{"etag":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getContract_400_body = validate322;
const schema249 = {"$id":"https://prometric.invalid/schemas/getContract_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContract_400_headers = validate324;
const schema250 = {"$id":"https://prometric.invalid/schemas/getContract_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate324.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate324.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate324.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate324.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getContract_406_body = validate325;
const schema251 = {"$id":"https://prometric.invalid/schemas/getContract_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContract_406_headers = validate327;
const schema252 = {"$id":"https://prometric.invalid/schemas/getContract_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate327.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate327.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate327.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate327.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getContract_413_body = validate328;
const schema253 = {"$id":"https://prometric.invalid/schemas/getContract_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate328.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate328.errors = vErrors;
return errors === 0;
}
validate328.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContract_413_headers = validate330;
const schema254 = {"$id":"https://prometric.invalid/schemas/getContract_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate330.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate330.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate330.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate330.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate330.errors = vErrors;
return errors === 0;
}
validate330.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getContract_421_body = validate331;
const schema255 = {"$id":"https://prometric.invalid/schemas/getContract_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContract_421_headers = validate333;
const schema256 = {"$id":"https://prometric.invalid/schemas/getContract_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate333.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate333.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate333.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getContract_500_body = validate334;
const schema257 = {"$id":"https://prometric.invalid/schemas/getContract_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContract_500_headers = validate336;
const schema258 = {"$id":"https://prometric.invalid/schemas/getContract_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContract_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate336.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate336.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate336.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_200_body = validate337;
const schema259 = {"$id":"https://prometric.invalid/schemas/getContractYaml_200_body","type":"string"};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate337.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_200_headers = validate338;
const schema260 = {"$id":"https://prometric.invalid/schemas/getContractYaml_200_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"content-encoding":{"type":"string","enum":["gzip","identity"]},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"}},"required":["etag","vary","cache-control"]};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate338.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate338.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate338.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-encoding"] !== undefined && func0.call(data, "content-encoding")){
let data1 = data["content-encoding"];
const _errs3 = errors;
if(typeof data1 !== "string"){
validate338.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "gzip") || (data1 === "identity"))){
validate338.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/enum",keyword:"enum",params:{allowedValues: schema260.properties["content-encoding"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data2 = data.vary;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate338.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data2){
validate338.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data3 = data["cache-control"];
const _errs7 = errors;
if(typeof data3 !== "string"){
validate338.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data3){
validate338.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate338.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"props":{"etag":true,"content-encoding":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_304_headers = validate339;
const schema261 = {"$id":"https://prometric.invalid/schemas/getContractYaml_304_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"}},"required":["etag","vary","cache-control"]};

function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_304_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate339.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate339.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate339.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate339.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data1 = data.vary;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate339.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data1){
validate339.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data2 = data["cache-control"];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate339.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data2){
validate339.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate339.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate339.errors = vErrors;
return errors === 0;
}
validate339.evaluated = {"props":{"etag":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_400_body = validate340;
const schema262 = {"$id":"https://prometric.invalid/schemas/getContractYaml_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_400_headers = validate342;
const schema263 = {"$id":"https://prometric.invalid/schemas/getContractYaml_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate342.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate342.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate342.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate342.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_406_body = validate343;
const schema264 = {"$id":"https://prometric.invalid/schemas/getContractYaml_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_406_headers = validate345;
const schema265 = {"$id":"https://prometric.invalid/schemas/getContractYaml_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate345.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate345.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate345.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate345.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_413_body = validate346;
const schema266 = {"$id":"https://prometric.invalid/schemas/getContractYaml_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate346.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate346.errors = vErrors;
return errors === 0;
}
validate346.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_413_headers = validate348;
const schema267 = {"$id":"https://prometric.invalid/schemas/getContractYaml_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate348.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate348.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate348.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate348.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate348.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate348.errors = vErrors;
return errors === 0;
}
validate348.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_421_body = validate349;
const schema268 = {"$id":"https://prometric.invalid/schemas/getContractYaml_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_421_headers = validate351;
const schema269 = {"$id":"https://prometric.invalid/schemas/getContractYaml_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate351.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate351.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate351.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate351.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_500_body = validate352;
const schema270 = {"$id":"https://prometric.invalid/schemas/getContractYaml_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate352.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate352.errors = vErrors;
return errors === 0;
}
validate352.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getContractYaml_500_headers = validate354;
const schema271 = {"$id":"https://prometric.invalid/schemas/getContractYaml_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getContractYaml_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate354.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate354.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate354.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate354.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getTruth_200_body = validate355;
const schema272 = {"$id":"https://prometric.invalid/schemas/getTruth_200_body","$ref":"https://prometric.invalid/schemas/Truth"};
const schema273 = {"$id":"https://prometric.invalid/schemas/Truth","type":"object","description":"What really happened within a window of time.","additionalProperties":false,"required":["window","from","to","seconds","complete","overall","operations"],"properties":{"window":{"type":"string","enum":["1m","5m","15m","all"],"description":"The window that was asked for."},"from":{"type":"string","format":"date-time","description":"Since when every request is counted, RFC 3339, UTC: `to` less the window, the start of the service when that was later, or\nthe moment of the latest observation that is no longer held.\n","examples":["2026-03-14T09:21:53.589Z"]},"to":{"type":"string","format":"date-time","description":"The moment of this response, RFC 3339, UTC.","examples":["2026-03-14T09:26:53.589Z"]},"seconds":{"type":"number","description":"Length of the window that is covered, from `from` to `to`, in seconds, by a clock that nobody sets.","minimum":0,"examples":[300]},"complete":{"type":"boolean","description":"False when observations of the window were dropped, because memory is bounded.","examples":[true]},"overall":{"description":"All operations of this document, taken together.","$ref":"https://prometric.invalid/schemas/TruthSummary"},"operations":{"type":"object","description":"Each value of the label `operation`, also without requests; only the one that was asked for, if one was.","propertyNames":{"$ref":"https://prometric.invalid/schemas/OperationLabel"},"additionalProperties":{"$ref":"https://prometric.invalid/schemas/TruthSummary"},"minProperties":1}}};
const schema279 = {"$id":"https://prometric.invalid/schemas/OperationLabel","type":"string","description":"A value of the metric label `operation`: the operationId of an operation that is measured, or `unmatched` for requests\nthat belong to none.\n","enum":["listPersons","createPerson","getPerson","updatePerson","deletePerson","getPersonAlias","unmatched"],"examples":["getPerson"]};
const schema274 = {"$id":"https://prometric.invalid/schemas/TruthSummary","type":"object","description":"The requests whose response has closed within the window, and those in progress now.","additionalProperties":false,"required":["requests","codes","rate","error_ratio","duration_seconds","in_progress","objective"],"properties":{"requests":{"type":"integer","description":"How many there were.","minimum":0,"examples":[6000]},"codes":{"type":"object","description":"How many there were by the label `code`, 499 for a client that hung up; only codes that occurred.","propertyNames":{"type":"string","pattern":"^[1-5][0-9]{2}$"},"additionalProperties":{"type":"integer","minimum":1},"examples":[{"200":5400,"404":594,"500":6}]},"rate":{"type":"number","description":"Requests per second, that is `requests` over the `seconds` of the window.","minimum":0,"examples":[20]},"error_ratio":{"type":["number","null"],"description":"Share of the requests with a code of 500 and above, 0 to 1; null without requests.","minimum":0,"maximum":1,"examples":[0.001,null]},"duration_seconds":{"description":"Time from the arrival of a request to the close of its response, in seconds; null without requests.","oneOf":[{"$ref":"https://prometric.invalid/schemas/TruthDurations"},{"type":"null"}]},"in_progress":{"type":"integer","description":"Requests that have arrived and whose response has not closed, now and not within the window.","minimum":0,"examples":[1]},"objective":{"description":"The `x-objective` of the operation and what was attained; null where there is none, as for all operations together.","oneOf":[{"$ref":"https://prometric.invalid/schemas/TruthObjective"},{"type":"null"}]}}};
const schema275 = {"$id":"https://prometric.invalid/schemas/TruthDurations","type":"object","description":"Exact figures of durations in seconds; quantiles are nearest ranks.","additionalProperties":false,"required":["min","mean","p50","p90","p95","p99","max"],"properties":{"min":{"type":"number","minimum":0,"description":"The shortest."},"mean":{"type":"number","minimum":0,"description":"Their sum over their number."},"p50":{"type":"number","minimum":0,"description":"The median."},"p90":{"type":"number","minimum":0,"description":"The 90th percentile."},"p95":{"type":"number","minimum":0,"description":"The 95th percentile."},"p99":{"type":"number","minimum":0,"description":"The 99th percentile."},"max":{"type":"number","minimum":0,"description":"The longest."}}};
const pattern123 = new RegExp("^[1-5][0-9]{2}$", "u");
const schema276 = {"$id":"https://prometric.invalid/schemas/TruthObjective","type":"object","description":"What the contract promises of an operation, and what share of the requests kept it.","additionalProperties":false,"required":["availability","latency"],"properties":{"availability":{"type":"object","additionalProperties":false,"required":["objective","attained"],"properties":{"objective":{"$ref":"https://prometric.invalid/schemas/Share"},"attained":{"type":["number","null"],"description":"Share of the requests with a code below 500, 0 to 1; null without requests.","minimum":0,"maximum":1}}},"latency":{"type":"object","additionalProperties":false,"required":["threshold_seconds","objective","attained"],"properties":{"threshold_seconds":{"type":"number","exclusiveMinimum":0,"description":"The duration that should not be exceeded."},"objective":{"$ref":"https://prometric.invalid/schemas/Share"},"attained":{"type":["number","null"],"description":"Share of the requests, whatever their code, that took no longer than the threshold, 0 to 1; null without requests.","minimum":0,"maximum":1}}}}};
const schema277 = {"$id":"https://prometric.invalid/schemas/Share","type":"number","description":"The share of requests that is to keep an objective.","exclusiveMinimum":0,"exclusiveMaximum":1,"examples":[0.999]};

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/TruthObjective" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate358.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.availability === undefined) || (!(func0.call(data, "availability")))) && (missing0 = "availability")) || (((data.latency === undefined) || (!(func0.call(data, "latency")))) && (missing0 = "latency"))){
validate358.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "availability") || (key0 === "latency"))){
validate358.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.availability !== undefined && func0.call(data, "availability")){
let data0 = data.availability;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.objective === undefined) || (!(func0.call(data0, "objective")))) && (missing1 = "objective")) || (((data0.attained === undefined) || (!(func0.call(data0, "attained")))) && (missing1 = "attained"))){
validate358.errors = [{instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 of Object.keys(data0)){
if(!((key1 === "objective") || (key1 === "attained"))){
validate358.errors = [{instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.objective !== undefined && func0.call(data0, "objective")){
let data1 = data0.objective;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 >= 1 || isNaN(data1)){
validate358.errors = [{instancePath:instancePath+"/availability/objective",schemaPath:"https://prometric.invalid/schemas/Share/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"}];
return false;
}
else {
if(data1 <= 0 || isNaN(data1)){
validate358.errors = [{instancePath:instancePath+"/availability/objective",schemaPath:"https://prometric.invalid/schemas/Share/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
}
else {
validate358.errors = [{instancePath:instancePath+"/availability/objective",schemaPath:"https://prometric.invalid/schemas/Share/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.attained !== undefined && func0.call(data0, "attained")){
let data2 = data0.attained;
const _errs8 = errors;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
validate358.errors = [{instancePath:instancePath+"/availability/attained",schemaPath:"#/properties/availability/properties/attained/type",keyword:"type",params:{type: schema276.properties.availability.properties.attained.type},message:"must be number,null"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate358.errors = [{instancePath:instancePath+"/availability/attained",schemaPath:"#/properties/availability/properties/attained/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate358.errors = [{instancePath:instancePath+"/availability/attained",schemaPath:"#/properties/availability/properties/attained/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate358.errors = [{instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency !== undefined && func0.call(data, "latency")){
let data3 = data.latency;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if(((((data3.threshold_seconds === undefined) || (!(func0.call(data3, "threshold_seconds")))) && (missing2 = "threshold_seconds")) || (((data3.objective === undefined) || (!(func0.call(data3, "objective")))) && (missing2 = "objective"))) || (((data3.attained === undefined) || (!(func0.call(data3, "attained")))) && (missing2 = "attained"))){
validate358.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key2 of Object.keys(data3)){
if(!(((key2 === "threshold_seconds") || (key2 === "objective")) || (key2 === "attained"))){
validate358.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.threshold_seconds !== undefined && func0.call(data3, "threshold_seconds")){
let data4 = data3.threshold_seconds;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
validate358.errors = [{instancePath:instancePath+"/latency/threshold_seconds",schemaPath:"#/properties/latency/properties/threshold_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
else {
validate358.errors = [{instancePath:instancePath+"/latency/threshold_seconds",schemaPath:"#/properties/latency/properties/threshold_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.objective !== undefined && func0.call(data3, "objective")){
let data5 = data3.objective;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 >= 1 || isNaN(data5)){
validate358.errors = [{instancePath:instancePath+"/latency/objective",schemaPath:"https://prometric.invalid/schemas/Share/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"}];
return false;
}
else {
if(data5 <= 0 || isNaN(data5)){
validate358.errors = [{instancePath:instancePath+"/latency/objective",schemaPath:"https://prometric.invalid/schemas/Share/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
}
else {
validate358.errors = [{instancePath:instancePath+"/latency/objective",schemaPath:"https://prometric.invalid/schemas/Share/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.attained !== undefined && func0.call(data3, "attained")){
let data6 = data3.attained;
const _errs18 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate358.errors = [{instancePath:instancePath+"/latency/attained",schemaPath:"#/properties/latency/properties/attained/type",keyword:"type",params:{type: schema276.properties.latency.properties.attained.type},message:"must be number,null"}];
return false;
}
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
validate358.errors = [{instancePath:instancePath+"/latency/attained",schemaPath:"#/properties/latency/properties/attained/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate358.errors = [{instancePath:instancePath+"/latency/attained",schemaPath:"#/properties/latency/properties/attained/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate358.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate358.errors = vErrors;
return errors === 0;
}
validate358.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/TruthSummary" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate357.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.requests === undefined) || (!(func0.call(data, "requests")))) && (missing0 = "requests")) || (((data.codes === undefined) || (!(func0.call(data, "codes")))) && (missing0 = "codes"))) || (((data.rate === undefined) || (!(func0.call(data, "rate")))) && (missing0 = "rate"))) || (((data.error_ratio === undefined) || (!(func0.call(data, "error_ratio")))) && (missing0 = "error_ratio"))) || (((data.duration_seconds === undefined) || (!(func0.call(data, "duration_seconds")))) && (missing0 = "duration_seconds"))) || (((data.in_progress === undefined) || (!(func0.call(data, "in_progress")))) && (missing0 = "in_progress"))) || (((data.objective === undefined) || (!(func0.call(data, "objective")))) && (missing0 = "objective"))){
validate357.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "requests") || (key0 === "codes")) || (key0 === "rate")) || (key0 === "error_ratio")) || (key0 === "duration_seconds")) || (key0 === "in_progress")) || (key0 === "objective"))){
validate357.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.requests !== undefined && func0.call(data, "requests")){
let data0 = data.requests;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate357.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate357.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codes !== undefined && func0.call(data, "codes")){
let data1 = data.codes;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
const _errs6 = errors;
if(errors === _errs6){
if(typeof key1 === "string"){
if(!pattern123.test(key1)){
const err0 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-5][0-9]{2}$"},message:"must match pattern \""+"^[1-5][0-9]{2}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate357.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data1)){
let data2 = data1[key2];
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate357.errors = [{instancePath:instancePath+"/codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/codes/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate357.errors = [{instancePath:instancePath+"/codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/codes/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate357.errors = [{instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate !== undefined && func0.call(data, "rate")){
let data3 = data.rate;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate357.errors = [{instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate357.errors = [{instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_ratio !== undefined && func0.call(data, "error_ratio")){
let data4 = data.error_ratio;
const _errs13 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate357.errors = [{instancePath:instancePath+"/error_ratio",schemaPath:"#/properties/error_ratio/type",keyword:"type",params:{type: schema274.properties.error_ratio.type},message:"must be number,null"}];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate357.errors = [{instancePath:instancePath+"/error_ratio",schemaPath:"#/properties/error_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate357.errors = [{instancePath:instancePath+"/error_ratio",schemaPath:"#/properties/error_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_seconds !== undefined && func0.call(data, "duration_seconds")){
let data5 = data.duration_seconds;
const _errs15 = errors;
const _errs16 = errors;
let valid3 = false;
let passing0 = null;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((((((((data5.min === undefined) || (!(func0.call(data5, "min")))) && (missing1 = "min")) || (((data5.mean === undefined) || (!(func0.call(data5, "mean")))) && (missing1 = "mean"))) || (((data5.p50 === undefined) || (!(func0.call(data5, "p50")))) && (missing1 = "p50"))) || (((data5.p90 === undefined) || (!(func0.call(data5, "p90")))) && (missing1 = "p90"))) || (((data5.p95 === undefined) || (!(func0.call(data5, "p95")))) && (missing1 = "p95"))) || (((data5.p99 === undefined) || (!(func0.call(data5, "p99")))) && (missing1 = "p99"))) || (((data5.max === undefined) || (!(func0.call(data5, "max")))) && (missing1 = "max"))){
const err3 = {instancePath:instancePath+"/duration_seconds",schemaPath:"https://prometric.invalid/schemas/TruthDurations/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs20 = errors;
for(const key3 of Object.keys(data5)){
if(!(((((((key3 === "min") || (key3 === "mean")) || (key3 === "p50")) || (key3 === "p90")) || (key3 === "p95")) || (key3 === "p99")) || (key3 === "max"))){
const err4 = {instancePath:instancePath+"/duration_seconds",schemaPath:"https://prometric.invalid/schemas/TruthDurations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data5.min !== undefined && func0.call(data5, "min")){
let data6 = data5.min;
const _errs21 = errors;
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err5 = {instancePath:instancePath+"/duration_seconds/min",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/duration_seconds/min",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.mean !== undefined && func0.call(data5, "mean")){
let data7 = data5.mean;
const _errs23 = errors;
if(errors === _errs23){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err7 = {instancePath:instancePath+"/duration_seconds/mean",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/duration_seconds/mean",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.p50 !== undefined && func0.call(data5, "p50")){
let data8 = data5.p50;
const _errs25 = errors;
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err9 = {instancePath:instancePath+"/duration_seconds/p50",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/p50/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/duration_seconds/p50",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/p50/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.p90 !== undefined && func0.call(data5, "p90")){
let data9 = data5.p90;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err11 = {instancePath:instancePath+"/duration_seconds/p90",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/p90/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/duration_seconds/p90",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/p90/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.p95 !== undefined && func0.call(data5, "p95")){
let data10 = data5.p95;
const _errs29 = errors;
if(errors === _errs29){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err13 = {instancePath:instancePath+"/duration_seconds/p95",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/p95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/duration_seconds/p95",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/p95/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.p99 !== undefined && func0.call(data5, "p99")){
let data11 = data5.p99;
const _errs31 = errors;
if(errors === _errs31){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err15 = {instancePath:instancePath+"/duration_seconds/p99",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/duration_seconds/p99",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/p99/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.max !== undefined && func0.call(data5, "max")){
let data12 = data5.max;
const _errs33 = errors;
if(errors === _errs33){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err17 = {instancePath:instancePath+"/duration_seconds/max",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/duration_seconds/max",schemaPath:"https://prometric.invalid/schemas/TruthDurations/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/duration_seconds",schemaPath:"https://prometric.invalid/schemas/TruthDurations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs35 = errors;
if(data5 !== null){
const err20 = {instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs35 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err21 = {instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate357.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_progress !== undefined && func0.call(data, "in_progress")){
let data13 = data.in_progress;
const _errs37 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate357.errors = [{instancePath:instancePath+"/in_progress",schemaPath:"#/properties/in_progress/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate357.errors = [{instancePath:instancePath+"/in_progress",schemaPath:"#/properties/in_progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objective !== undefined && func0.call(data, "objective")){
let data14 = data.objective;
const _errs39 = errors;
const _errs40 = errors;
let valid6 = false;
let passing1 = null;
const _errs41 = errors;
if(!(validate358(data14, {instancePath:instancePath+"/objective",parentData:data,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
var _valid1 = _errs41 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs42 = errors;
if(data14 !== null){
const err22 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs42 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err23 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate357.errors = vErrors;
return false;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate357.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate357.errors = vErrors;
return errors === 0;
}
validate357.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/Truth" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate356.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.window === undefined) || (!(func0.call(data, "window")))) && (missing0 = "window")) || (((data.from === undefined) || (!(func0.call(data, "from")))) && (missing0 = "from"))) || (((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to"))) || (((data.seconds === undefined) || (!(func0.call(data, "seconds")))) && (missing0 = "seconds"))) || (((data.complete === undefined) || (!(func0.call(data, "complete")))) && (missing0 = "complete"))) || (((data.overall === undefined) || (!(func0.call(data, "overall")))) && (missing0 = "overall"))) || (((data.operations === undefined) || (!(func0.call(data, "operations")))) && (missing0 = "operations"))){
validate356.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "window") || (key0 === "from")) || (key0 === "to")) || (key0 === "seconds")) || (key0 === "complete")) || (key0 === "overall")) || (key0 === "operations"))){
validate356.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.window !== undefined && func0.call(data, "window")){
let data0 = data.window;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate356.errors = [{instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "1m") || (data0 === "5m")) || (data0 === "15m")) || (data0 === "all"))){
validate356.errors = [{instancePath:instancePath+"/window",schemaPath:"#/properties/window/enum",keyword:"enum",params:{allowedValues: schema273.properties.window.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined && func0.call(data, "from")){
let data1 = data.from;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats2.validate(data1))){
validate356.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate356.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func0.call(data, "to")){
let data2 = data.to;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats2.validate(data2))){
validate356.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate356.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined && func0.call(data, "seconds")){
let data3 = data.seconds;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate356.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate356.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined && func0.call(data, "complete")){
const _errs10 = errors;
if(typeof data.complete !== "boolean"){
validate356.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overall !== undefined && func0.call(data, "overall")){
const _errs12 = errors;
if(!(validate357(data.overall, {instancePath:instancePath+"/overall",parentData:data,parentDataProperty:"overall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined && func0.call(data, "operations")){
let data6 = data.operations;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
validate356.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key1 of Object.keys(data6)){
const _errs15 = errors;
if(typeof key1 !== "string"){
const err0 = {instancePath:instancePath+"/operations",schemaPath:"https://prometric.invalid/schemas/OperationLabel/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((key1 === "listPersons") || (key1 === "createPerson")) || (key1 === "getPerson")) || (key1 === "updatePerson")) || (key1 === "deletePerson")) || (key1 === "getPersonAlias")) || (key1 === "unmatched"))){
const err1 = {instancePath:instancePath+"/operations",schemaPath:"https://prometric.invalid/schemas/OperationLabel/enum",keyword:"enum",params:{allowedValues: schema279.enum},message:"must be equal to one of the allowed values",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs15 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate356.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data6)){
const _errs19 = errors;
if(!(validate357(data6[key2], {instancePath:instancePath+"/operations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate356.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate356.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate356.errors = vErrors;
return errors === 0;
}
validate356.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate356(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getTruth_200_headers = validate363;
const schema280 = {"$id":"https://prometric.invalid/schemas/getTruth_200_headers","type":"object","properties":{"cache-control":{"type":"string","const":"no-store"}},"required":["cache-control"]};

function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate363.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control")){
validate363.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data0 = data["cache-control"];
if(typeof data0 !== "string"){
validate363.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-store" !== data0){
validate363.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-store"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate363.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate363.errors = vErrors;
return errors === 0;
}
validate363.evaluated = {"props":{"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getTruth_400_body = validate364;
const schema281 = {"$id":"https://prometric.invalid/schemas/getTruth_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate364.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate364.errors = vErrors;
return errors === 0;
}
validate364.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getTruth_400_headers = validate366;
const schema282 = {"$id":"https://prometric.invalid/schemas/getTruth_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate366.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate366.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate366.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate366.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate366.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate366.errors = vErrors;
return errors === 0;
}
validate366.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getTruth_406_body = validate367;
const schema283 = {"$id":"https://prometric.invalid/schemas/getTruth_406_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_406_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate367.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate367.errors = vErrors;
return errors === 0;
}
validate367.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getTruth_406_headers = validate369;
const schema284 = {"$id":"https://prometric.invalid/schemas/getTruth_406_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_406_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate369.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate369.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate369.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate369.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate369.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate369.errors = vErrors;
return errors === 0;
}
validate369.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getTruth_413_body = validate370;
const schema285 = {"$id":"https://prometric.invalid/schemas/getTruth_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate370.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate370.errors = vErrors;
return errors === 0;
}
validate370.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getTruth_413_headers = validate372;
const schema286 = {"$id":"https://prometric.invalid/schemas/getTruth_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate372.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate372.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate372.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate372.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getTruth_421_body = validate373;
const schema287 = {"$id":"https://prometric.invalid/schemas/getTruth_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getTruth_421_headers = validate375;
const schema288 = {"$id":"https://prometric.invalid/schemas/getTruth_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate375.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate375.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate375.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate375.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate375.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate375.errors = vErrors;
return errors === 0;
}
validate375.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getTruth_500_body = validate376;
const schema289 = {"$id":"https://prometric.invalid/schemas/getTruth_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate376.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate376.errors = vErrors;
return errors === 0;
}
validate376.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getTruth_500_headers = validate378;
const schema290 = {"$id":"https://prometric.invalid/schemas/getTruth_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getTruth_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate378.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate378.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate378.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate378.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate378.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate378.errors = vErrors;
return errors === 0;
}
validate378.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getConsole_200_body = validate379;
const schema291 = {"$id":"https://prometric.invalid/schemas/getConsole_200_body","type":"string","pattern":"^<!doctype html>"};
const pattern129 = new RegExp("^<!doctype html>", "u");

function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getConsole_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate379.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern129.test(data)){
validate379.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^<!doctype html>"},message:"must match pattern \""+"^<!doctype html>"+"\""}];
return false;
}
}
else {
validate379.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate379.errors = vErrors;
return errors === 0;
}
validate379.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getConsole_200_headers = validate380;
const schema292 = {"$id":"https://prometric.invalid/schemas/getConsole_200_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"content-encoding":{"type":"string","enum":["gzip","identity"]},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"},"content-security-policy":{"type":"string","const":"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},"referrer-policy":{"type":"string","const":"no-referrer"}},"required":["etag","vary","cache-control","content-security-policy","referrer-policy"]};

function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getConsole_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate380.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))) || (((data["content-security-policy"] === undefined) || (!(func0.call(data, "content-security-policy")))) && (missing0 = "content-security-policy"))) || (((data["referrer-policy"] === undefined) || (!(func0.call(data, "referrer-policy")))) && (missing0 = "referrer-policy"))){
validate380.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate380.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate380.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-encoding"] !== undefined && func0.call(data, "content-encoding")){
let data1 = data["content-encoding"];
const _errs3 = errors;
if(typeof data1 !== "string"){
validate380.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "gzip") || (data1 === "identity"))){
validate380.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/enum",keyword:"enum",params:{allowedValues: schema292.properties["content-encoding"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data2 = data.vary;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate380.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data2){
validate380.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data3 = data["cache-control"];
const _errs7 = errors;
if(typeof data3 !== "string"){
validate380.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data3){
validate380.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-security-policy"] !== undefined && func0.call(data, "content-security-policy")){
let data4 = data["content-security-policy"];
const _errs9 = errors;
if(typeof data4 !== "string"){
validate380.errors = [{instancePath:instancePath+"/content-security-policy",schemaPath:"#/properties/content-security-policy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" !== data4){
validate380.errors = [{instancePath:instancePath+"/content-security-policy",schemaPath:"#/properties/content-security-policy/const",keyword:"const",params:{allowedValue: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["referrer-policy"] !== undefined && func0.call(data, "referrer-policy")){
let data5 = data["referrer-policy"];
const _errs11 = errors;
if(typeof data5 !== "string"){
validate380.errors = [{instancePath:instancePath+"/referrer-policy",schemaPath:"#/properties/referrer-policy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-referrer" !== data5){
validate380.errors = [{instancePath:instancePath+"/referrer-policy",schemaPath:"#/properties/referrer-policy/const",keyword:"const",params:{allowedValue: "no-referrer"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate380.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate380.errors = vErrors;
return errors === 0;
}
validate380.evaluated = {"props":{"etag":true,"content-encoding":true,"vary":true,"cache-control":true,"content-security-policy":true,"referrer-policy":true},"dynamicProps":false,"dynamicItems":false};

export const getConsole_304_headers = validate381;
const schema293 = {"$id":"https://prometric.invalid/schemas/getConsole_304_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"}},"required":["etag","vary","cache-control"]};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getConsole_304_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate381.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate381.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate381.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data1 = data.vary;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate381.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data1){
validate381.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data2 = data["cache-control"];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate381.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data2){
validate381.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate381.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate381.errors = vErrors;
return errors === 0;
}
validate381.evaluated = {"props":{"etag":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getConsole_413_body = validate382;
const schema294 = {"$id":"https://prometric.invalid/schemas/getConsole_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getConsole_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate382.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate382.errors = vErrors;
return errors === 0;
}
validate382.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getConsole_413_headers = validate384;
const schema295 = {"$id":"https://prometric.invalid/schemas/getConsole_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getConsole_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate384.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate384.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate384.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate384.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate384.errors = vErrors;
return errors === 0;
}
validate384.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getConsole_421_body = validate385;
const schema296 = {"$id":"https://prometric.invalid/schemas/getConsole_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getConsole_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate385.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate385.errors = vErrors;
return errors === 0;
}
validate385.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getConsole_421_headers = validate387;
const schema297 = {"$id":"https://prometric.invalid/schemas/getConsole_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getConsole_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate387.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate387.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate387.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate387.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getConsole_500_body = validate388;
const schema298 = {"$id":"https://prometric.invalid/schemas/getConsole_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getConsole_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate388.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate388.errors = vErrors;
return errors === 0;
}
validate388.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getConsole_500_headers = validate390;
const schema299 = {"$id":"https://prometric.invalid/schemas/getConsole_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getConsole_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate390.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate390.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate390.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate390.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate390.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate390.errors = vErrors;
return errors === 0;
}
validate390.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getDocs_200_body = validate391;
const schema300 = {"$id":"https://prometric.invalid/schemas/getDocs_200_body","type":"string","pattern":"^<!doctype html>"};

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getDocs_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate391.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern129.test(data)){
validate391.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^<!doctype html>"},message:"must match pattern \""+"^<!doctype html>"+"\""}];
return false;
}
}
else {
validate391.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate391.errors = vErrors;
return errors === 0;
}
validate391.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getDocs_200_headers = validate392;
const schema301 = {"$id":"https://prometric.invalid/schemas/getDocs_200_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"content-encoding":{"type":"string","enum":["gzip","identity"]},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"},"content-security-policy":{"type":"string","const":"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},"referrer-policy":{"type":"string","const":"no-referrer"}},"required":["etag","vary","cache-control","content-security-policy","referrer-policy"]};

function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getDocs_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate392.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))) || (((data["content-security-policy"] === undefined) || (!(func0.call(data, "content-security-policy")))) && (missing0 = "content-security-policy"))) || (((data["referrer-policy"] === undefined) || (!(func0.call(data, "referrer-policy")))) && (missing0 = "referrer-policy"))){
validate392.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate392.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate392.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-encoding"] !== undefined && func0.call(data, "content-encoding")){
let data1 = data["content-encoding"];
const _errs3 = errors;
if(typeof data1 !== "string"){
validate392.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "gzip") || (data1 === "identity"))){
validate392.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/enum",keyword:"enum",params:{allowedValues: schema301.properties["content-encoding"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data2 = data.vary;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate392.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data2){
validate392.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data3 = data["cache-control"];
const _errs7 = errors;
if(typeof data3 !== "string"){
validate392.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data3){
validate392.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-security-policy"] !== undefined && func0.call(data, "content-security-policy")){
let data4 = data["content-security-policy"];
const _errs9 = errors;
if(typeof data4 !== "string"){
validate392.errors = [{instancePath:instancePath+"/content-security-policy",schemaPath:"#/properties/content-security-policy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" !== data4){
validate392.errors = [{instancePath:instancePath+"/content-security-policy",schemaPath:"#/properties/content-security-policy/const",keyword:"const",params:{allowedValue: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["referrer-policy"] !== undefined && func0.call(data, "referrer-policy")){
let data5 = data["referrer-policy"];
const _errs11 = errors;
if(typeof data5 !== "string"){
validate392.errors = [{instancePath:instancePath+"/referrer-policy",schemaPath:"#/properties/referrer-policy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-referrer" !== data5){
validate392.errors = [{instancePath:instancePath+"/referrer-policy",schemaPath:"#/properties/referrer-policy/const",keyword:"const",params:{allowedValue: "no-referrer"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate392.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate392.errors = vErrors;
return errors === 0;
}
validate392.evaluated = {"props":{"etag":true,"content-encoding":true,"vary":true,"cache-control":true,"content-security-policy":true,"referrer-policy":true},"dynamicProps":false,"dynamicItems":false};

export const getDocs_304_headers = validate393;
const schema302 = {"$id":"https://prometric.invalid/schemas/getDocs_304_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"}},"required":["etag","vary","cache-control"]};

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getDocs_304_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate393.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate393.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate393.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate393.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data1 = data.vary;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate393.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data1){
validate393.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data2 = data["cache-control"];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate393.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data2){
validate393.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate393.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate393.errors = vErrors;
return errors === 0;
}
validate393.evaluated = {"props":{"etag":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getDocs_413_body = validate394;
const schema303 = {"$id":"https://prometric.invalid/schemas/getDocs_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getDocs_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getDocs_413_headers = validate396;
const schema304 = {"$id":"https://prometric.invalid/schemas/getDocs_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getDocs_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate396.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate396.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate396.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate396.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate396.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate396.errors = vErrors;
return errors === 0;
}
validate396.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getDocs_421_body = validate397;
const schema305 = {"$id":"https://prometric.invalid/schemas/getDocs_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getDocs_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate397.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate397.errors = vErrors;
return errors === 0;
}
validate397.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getDocs_421_headers = validate399;
const schema306 = {"$id":"https://prometric.invalid/schemas/getDocs_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getDocs_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate399.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate399.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate399.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate399.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate399.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate399.errors = vErrors;
return errors === 0;
}
validate399.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getDocs_500_body = validate400;
const schema307 = {"$id":"https://prometric.invalid/schemas/getDocs_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getDocs_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate400.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate400.errors = vErrors;
return errors === 0;
}
validate400.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getDocs_500_headers = validate402;
const schema308 = {"$id":"https://prometric.invalid/schemas/getDocs_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getDocs_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate402.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate402.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate402.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate402.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate402.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate402.errors = vErrors;
return errors === 0;
}
validate402.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getScript_200_body = validate403;
const schema309 = {"$id":"https://prometric.invalid/schemas/getScript_200_body","type":"string"};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate403.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate403.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate403.errors = vErrors;
return errors === 0;
}
validate403.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getScript_200_headers = validate404;
const schema310 = {"$id":"https://prometric.invalid/schemas/getScript_200_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"content-encoding":{"type":"string","enum":["gzip","identity"]},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"}},"required":["etag","vary","cache-control"]};

function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate404.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate404.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate404.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate404.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-encoding"] !== undefined && func0.call(data, "content-encoding")){
let data1 = data["content-encoding"];
const _errs3 = errors;
if(typeof data1 !== "string"){
validate404.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "gzip") || (data1 === "identity"))){
validate404.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/enum",keyword:"enum",params:{allowedValues: schema310.properties["content-encoding"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data2 = data.vary;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate404.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data2){
validate404.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data3 = data["cache-control"];
const _errs7 = errors;
if(typeof data3 !== "string"){
validate404.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data3){
validate404.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate404.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate404.errors = vErrors;
return errors === 0;
}
validate404.evaluated = {"props":{"etag":true,"content-encoding":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getScript_304_headers = validate405;
const schema311 = {"$id":"https://prometric.invalid/schemas/getScript_304_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"}},"required":["etag","vary","cache-control"]};

function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_304_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate405.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate405.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate405.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate405.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data1 = data.vary;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate405.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data1){
validate405.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data2 = data["cache-control"];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate405.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data2){
validate405.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate405.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate405.errors = vErrors;
return errors === 0;
}
validate405.evaluated = {"props":{"etag":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getScript_400_body = validate406;
const schema312 = {"$id":"https://prometric.invalid/schemas/getScript_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate406.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate406.errors = vErrors;
return errors === 0;
}
validate406.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getScript_400_headers = validate408;
const schema313 = {"$id":"https://prometric.invalid/schemas/getScript_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate408.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate408.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate408.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate408.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate408.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate408.errors = vErrors;
return errors === 0;
}
validate408.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getScript_404_body = validate409;
const schema314 = {"$id":"https://prometric.invalid/schemas/getScript_404_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_404_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate409.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate409.errors = vErrors;
return errors === 0;
}
validate409.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getScript_404_headers = validate411;
const schema315 = {"$id":"https://prometric.invalid/schemas/getScript_404_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_404_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate411.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate411.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate411.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate411.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate411.errors = vErrors;
return errors === 0;
}
validate411.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getScript_413_body = validate412;
const schema316 = {"$id":"https://prometric.invalid/schemas/getScript_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate412.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate412.errors = vErrors;
return errors === 0;
}
validate412.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getScript_413_headers = validate414;
const schema317 = {"$id":"https://prometric.invalid/schemas/getScript_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate414.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate414.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate414.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate414.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate414.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate414.errors = vErrors;
return errors === 0;
}
validate414.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getScript_421_body = validate415;
const schema318 = {"$id":"https://prometric.invalid/schemas/getScript_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate415.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate415.errors = vErrors;
return errors === 0;
}
validate415.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getScript_421_headers = validate417;
const schema319 = {"$id":"https://prometric.invalid/schemas/getScript_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate417(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate417.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate417.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate417.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate417.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate417.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate417.errors = vErrors;
return errors === 0;
}
validate417.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getScript_500_body = validate418;
const schema320 = {"$id":"https://prometric.invalid/schemas/getScript_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate418.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate418.errors = vErrors;
return errors === 0;
}
validate418.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getScript_500_headers = validate420;
const schema321 = {"$id":"https://prometric.invalid/schemas/getScript_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getScript_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate420.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate420.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate420.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate420.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate420.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate420.errors = vErrors;
return errors === 0;
}
validate420.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getStyle_200_body = validate421;
const schema322 = {"$id":"https://prometric.invalid/schemas/getStyle_200_body","type":"string"};

function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_200_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate421.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate421.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate421.errors = vErrors;
return errors === 0;
}
validate421.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getStyle_200_headers = validate422;
const schema323 = {"$id":"https://prometric.invalid/schemas/getStyle_200_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"content-encoding":{"type":"string","enum":["gzip","identity"]},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"}},"required":["etag","vary","cache-control"]};

function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_200_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate422.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate422.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate422.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate422.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-encoding"] !== undefined && func0.call(data, "content-encoding")){
let data1 = data["content-encoding"];
const _errs3 = errors;
if(typeof data1 !== "string"){
validate422.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "gzip") || (data1 === "identity"))){
validate422.errors = [{instancePath:instancePath+"/content-encoding",schemaPath:"#/properties/content-encoding/enum",keyword:"enum",params:{allowedValues: schema323.properties["content-encoding"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data2 = data.vary;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate422.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data2){
validate422.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data3 = data["cache-control"];
const _errs7 = errors;
if(typeof data3 !== "string"){
validate422.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data3){
validate422.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate422.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate422.errors = vErrors;
return errors === 0;
}
validate422.evaluated = {"props":{"etag":true,"content-encoding":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getStyle_304_headers = validate423;
const schema324 = {"$id":"https://prometric.invalid/schemas/getStyle_304_headers","type":"object","properties":{"etag":{"type":"string","pattern":"^W/\"[0-9a-f]{16}\"$"},"vary":{"type":"string","const":"Accept-Encoding"},"cache-control":{"type":"string","const":"no-cache"}},"required":["etag","vary","cache-control"]};

function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_304_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate423.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.etag === undefined) || (!(func0.call(data, "etag")))) && (missing0 = "etag")) || (((data.vary === undefined) || (!(func0.call(data, "vary")))) && (missing0 = "vary"))) || (((data["cache-control"] === undefined) || (!(func0.call(data, "cache-control")))) && (missing0 = "cache-control"))){
validate423.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined && func0.call(data, "etag")){
let data0 = data.etag;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
validate423.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern: "^W/\"[0-9a-f]{16}\"$"},message:"must match pattern \""+"^W/\"[0-9a-f]{16}\"$"+"\""}];
return false;
}
}
else {
validate423.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vary !== undefined && func0.call(data, "vary")){
let data1 = data.vary;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate423.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Accept-Encoding" !== data1){
validate423.errors = [{instancePath:instancePath+"/vary",schemaPath:"#/properties/vary/const",keyword:"const",params:{allowedValue: "Accept-Encoding"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cache-control"] !== undefined && func0.call(data, "cache-control")){
let data2 = data["cache-control"];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate423.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no-cache" !== data2){
validate423.errors = [{instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/const",keyword:"const",params:{allowedValue: "no-cache"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate423.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate423.errors = vErrors;
return errors === 0;
}
validate423.evaluated = {"props":{"etag":true,"vary":true,"cache-control":true},"dynamicProps":false,"dynamicItems":false};

export const getStyle_400_body = validate424;
const schema325 = {"$id":"https://prometric.invalid/schemas/getStyle_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate424.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate424.errors = vErrors;
return errors === 0;
}
validate424.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getStyle_400_headers = validate426;
const schema326 = {"$id":"https://prometric.invalid/schemas/getStyle_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate426.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate426.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate426.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate426.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate426.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate426.errors = vErrors;
return errors === 0;
}
validate426.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getStyle_404_body = validate427;
const schema327 = {"$id":"https://prometric.invalid/schemas/getStyle_404_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_404_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate427.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getStyle_404_headers = validate429;
const schema328 = {"$id":"https://prometric.invalid/schemas/getStyle_404_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_404_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate429.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate429.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate429.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate429.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate429.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate429.errors = vErrors;
return errors === 0;
}
validate429.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getStyle_413_body = validate430;
const schema329 = {"$id":"https://prometric.invalid/schemas/getStyle_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate430.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate430.errors = vErrors;
return errors === 0;
}
validate430.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getStyle_413_headers = validate432;
const schema330 = {"$id":"https://prometric.invalid/schemas/getStyle_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate432.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate432.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate432.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate432.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate432.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate432.errors = vErrors;
return errors === 0;
}
validate432.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getStyle_421_body = validate433;
const schema331 = {"$id":"https://prometric.invalid/schemas/getStyle_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate433(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate433.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate433.errors = vErrors;
return errors === 0;
}
validate433.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getStyle_421_headers = validate435;
const schema332 = {"$id":"https://prometric.invalid/schemas/getStyle_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate435.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate435.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate435.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate435.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate435.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate435.errors = vErrors;
return errors === 0;
}
validate435.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const getStyle_500_body = validate436;
const schema333 = {"$id":"https://prometric.invalid/schemas/getStyle_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate436(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate436.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate436.errors = vErrors;
return errors === 0;
}
validate436.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getStyle_500_headers = validate438;
const schema334 = {"$id":"https://prometric.invalid/schemas/getStyle_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/getStyle_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate438.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate438.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate438.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate438.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate438.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate438.errors = vErrors;
return errors === 0;
}
validate438.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const unmatched_204_headers = validate439;
const schema335 = {"$id":"https://prometric.invalid/schemas/unmatched_204_headers","type":"object","properties":{"allow":{"type":"string","pattern":"^[A-Z]+(, [A-Z]+)*$"}},"required":["allow"]};
const pattern155 = new RegExp("^[A-Z]+(, [A-Z]+)*$", "u");

function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_204_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate439.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.allow === undefined) || (!(func0.call(data, "allow")))) && (missing0 = "allow")){
validate439.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.allow !== undefined && func0.call(data, "allow")){
let data0 = data.allow;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern155.test(data0)){
validate439.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+(, [A-Z]+)*$"},message:"must match pattern \""+"^[A-Z]+(, [A-Z]+)*$"+"\""}];
return false;
}
}
else {
validate439.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate439.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate439.errors = vErrors;
return errors === 0;
}
validate439.evaluated = {"props":{"allow":true},"dynamicProps":false,"dynamicItems":false};

export const unmatched_400_body = validate440;
const schema336 = {"$id":"https://prometric.invalid/schemas/unmatched_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const unmatched_400_headers = validate442;
const schema337 = {"$id":"https://prometric.invalid/schemas/unmatched_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate442(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate442.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate442.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate442.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate442.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate442.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate442.errors = vErrors;
return errors === 0;
}
validate442.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const unmatched_404_body = validate443;
const schema338 = {"$id":"https://prometric.invalid/schemas/unmatched_404_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_404_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate443.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate443.errors = vErrors;
return errors === 0;
}
validate443.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const unmatched_404_headers = validate445;
const schema339 = {"$id":"https://prometric.invalid/schemas/unmatched_404_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate445(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_404_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate445.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate445.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate445.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate445.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate445.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate445.errors = vErrors;
return errors === 0;
}
validate445.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const unmatched_405_body = validate446;
const schema340 = {"$id":"https://prometric.invalid/schemas/unmatched_405_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate446(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_405_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate446.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate446.errors = vErrors;
return errors === 0;
}
validate446.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const unmatched_405_headers = validate448;
const schema341 = {"$id":"https://prometric.invalid/schemas/unmatched_405_headers","type":"object","properties":{"allow":{"type":"string","pattern":"^[A-Z]+(, [A-Z]+)*$"},"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["allow","prometric-problem"]};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_405_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate448.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.allow === undefined) || (!(func0.call(data, "allow")))) && (missing0 = "allow")) || (((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem"))){
validate448.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.allow !== undefined && func0.call(data, "allow")){
let data0 = data.allow;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern155.test(data0)){
validate448.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+(, [A-Z]+)*$"},message:"must match pattern \""+"^[A-Z]+(, [A-Z]+)*$"+"\""}];
return false;
}
}
else {
validate448.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data1 = data["prometric-problem"];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate448.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate448.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate448.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate448.errors = vErrors;
return errors === 0;
}
validate448.evaluated = {"props":{"allow":true,"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const unmatched_421_body = validate449;
const schema342 = {"$id":"https://prometric.invalid/schemas/unmatched_421_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_421_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate449.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate449.errors = vErrors;
return errors === 0;
}
validate449.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const unmatched_421_headers = validate451;
const schema343 = {"$id":"https://prometric.invalid/schemas/unmatched_421_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_421_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate451.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate451.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate451.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate451.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate451.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate451.errors = vErrors;
return errors === 0;
}
validate451.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const unmatched_500_body = validate452;
const schema344 = {"$id":"https://prometric.invalid/schemas/unmatched_500_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_500_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate452.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate452.errors = vErrors;
return errors === 0;
}
validate452.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const unmatched_500_headers = validate454;
const schema345 = {"$id":"https://prometric.invalid/schemas/unmatched_500_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate454(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/unmatched_500_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate454.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate454.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate454.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate454.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate454.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate454.errors = vErrors;
return errors === 0;
}
validate454.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const connection_400_body = validate455;
const schema346 = {"$id":"https://prometric.invalid/schemas/connection_400_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_400_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate455.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate455.errors = vErrors;
return errors === 0;
}
validate455.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const connection_400_headers = validate457;
const schema347 = {"$id":"https://prometric.invalid/schemas/connection_400_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_400_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate457.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate457.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate457.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate457.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate457.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate457.errors = vErrors;
return errors === 0;
}
validate457.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const connection_408_body = validate458;
const schema348 = {"$id":"https://prometric.invalid/schemas/connection_408_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate458(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_408_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate458.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate458.errors = vErrors;
return errors === 0;
}
validate458.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const connection_408_headers = validate460;
const schema349 = {"$id":"https://prometric.invalid/schemas/connection_408_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_408_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate460.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate460.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate460.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate460.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate460.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate460.errors = vErrors;
return errors === 0;
}
validate460.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const connection_413_body = validate461;
const schema350 = {"$id":"https://prometric.invalid/schemas/connection_413_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_413_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate461.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate461.errors = vErrors;
return errors === 0;
}
validate461.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const connection_413_headers = validate463;
const schema351 = {"$id":"https://prometric.invalid/schemas/connection_413_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_413_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate463.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate463.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate463.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate463.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate463.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate463.errors = vErrors;
return errors === 0;
}
validate463.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const connection_417_body = validate464;
const schema352 = {"$id":"https://prometric.invalid/schemas/connection_417_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_417_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate464.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate464.errors = vErrors;
return errors === 0;
}
validate464.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const connection_417_headers = validate466;
const schema353 = {"$id":"https://prometric.invalid/schemas/connection_417_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_417_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate466.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate466.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate466.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate466.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate466.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate466.errors = vErrors;
return errors === 0;
}
validate466.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const connection_431_body = validate467;
const schema354 = {"$id":"https://prometric.invalid/schemas/connection_431_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_431_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate467.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate467.errors = vErrors;
return errors === 0;
}
validate467.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const connection_431_headers = validate469;
const schema355 = {"$id":"https://prometric.invalid/schemas/connection_431_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_431_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate469.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate469.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate469.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate469.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate469.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate469.errors = vErrors;
return errors === 0;
}
validate469.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const connection_505_body = validate470;
const schema356 = {"$id":"https://prometric.invalid/schemas/connection_505_body","$ref":"https://prometric.invalid/schemas/Problem"};

function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_505_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate470.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate470.errors = vErrors;
return errors === 0;
}
validate470.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const connection_505_headers = validate472;
const schema357 = {"$id":"https://prometric.invalid/schemas/connection_505_headers","type":"object","properties":{"prometric-problem":{"type":"string","pattern":"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"}},"required":["prometric-problem"]};

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prometric.invalid/schemas/connection_505_headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate472.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["prometric-problem"] === undefined) || (!(func0.call(data, "prometric-problem")))) && (missing0 = "prometric-problem")){
validate472.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["prometric-problem"] !== undefined && func0.call(data, "prometric-problem")){
let data0 = data["prometric-problem"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
validate472.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/pattern",keyword:"pattern",params:{pattern: "^urn:prometric:problem:[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^urn:prometric:problem:[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate472.errors = [{instancePath:instancePath+"/prometric-problem",schemaPath:"#/properties/prometric-problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate472.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate472.errors = vErrors;
return errors === 0;
}
validate472.evaluated = {"props":{"prometric-problem":true},"dynamicProps":false,"dynamicItems":false};

export const responses = {
  listPersons: {
    200: { mediaTypes: ["application/json"], body: listPersons_200_body, headers: listPersons_200_headers },
    400: { mediaTypes: ["application/problem+json"], body: listPersons_400_body, headers: listPersons_400_headers },
    406: { mediaTypes: ["application/problem+json"], body: listPersons_406_body, headers: listPersons_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: listPersons_413_body, headers: listPersons_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: listPersons_421_body, headers: listPersons_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: listPersons_500_body, headers: listPersons_500_headers },
    503: { mediaTypes: ["application/problem+json"], body: listPersons_503_body, headers: listPersons_503_headers },
  },
  createPerson: {
    201: { mediaTypes: ["application/json"], body: createPerson_201_body, headers: createPerson_201_headers },
    400: { mediaTypes: ["application/problem+json"], body: createPerson_400_body, headers: createPerson_400_headers },
    406: { mediaTypes: ["application/problem+json"], body: createPerson_406_body, headers: createPerson_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: createPerson_413_body, headers: createPerson_413_headers },
    415: { mediaTypes: ["application/problem+json"], body: createPerson_415_body, headers: createPerson_415_headers },
    421: { mediaTypes: ["application/problem+json"], body: createPerson_421_body, headers: createPerson_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: createPerson_500_body, headers: createPerson_500_headers },
    503: { mediaTypes: ["application/problem+json"], body: createPerson_503_body, headers: createPerson_503_headers },
    507: { mediaTypes: ["application/problem+json"], body: createPerson_507_body, headers: createPerson_507_headers },
  },
  getPerson: {
    200: { mediaTypes: ["application/json"], body: getPerson_200_body, headers: getPerson_200_headers },
    400: { mediaTypes: ["application/problem+json"], body: getPerson_400_body, headers: getPerson_400_headers },
    404: { mediaTypes: ["application/problem+json"], body: getPerson_404_body, headers: getPerson_404_headers },
    406: { mediaTypes: ["application/problem+json"], body: getPerson_406_body, headers: getPerson_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: getPerson_413_body, headers: getPerson_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: getPerson_421_body, headers: getPerson_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: getPerson_500_body, headers: getPerson_500_headers },
    503: { mediaTypes: ["application/problem+json"], body: getPerson_503_body, headers: getPerson_503_headers },
  },
  updatePerson: {
    200: { mediaTypes: ["application/json"], body: updatePerson_200_body, headers: updatePerson_200_headers },
    400: { mediaTypes: ["application/problem+json"], body: updatePerson_400_body, headers: updatePerson_400_headers },
    404: { mediaTypes: ["application/problem+json"], body: updatePerson_404_body, headers: updatePerson_404_headers },
    406: { mediaTypes: ["application/problem+json"], body: updatePerson_406_body, headers: updatePerson_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: updatePerson_413_body, headers: updatePerson_413_headers },
    415: { mediaTypes: ["application/problem+json"], body: updatePerson_415_body, headers: updatePerson_415_headers },
    421: { mediaTypes: ["application/problem+json"], body: updatePerson_421_body, headers: updatePerson_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: updatePerson_500_body, headers: updatePerson_500_headers },
    503: { mediaTypes: ["application/problem+json"], body: updatePerson_503_body, headers: updatePerson_503_headers },
  },
  deletePerson: {
    204: { mediaTypes: [], body: null, headers: deletePerson_204_headers },
    400: { mediaTypes: ["application/problem+json"], body: deletePerson_400_body, headers: deletePerson_400_headers },
    404: { mediaTypes: ["application/problem+json"], body: deletePerson_404_body, headers: deletePerson_404_headers },
    413: { mediaTypes: ["application/problem+json"], body: deletePerson_413_body, headers: deletePerson_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: deletePerson_421_body, headers: deletePerson_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: deletePerson_500_body, headers: deletePerson_500_headers },
    503: { mediaTypes: ["application/problem+json"], body: deletePerson_503_body, headers: deletePerson_503_headers },
  },
  getPersonAlias: {
    200: { mediaTypes: ["application/json"], body: getPersonAlias_200_body, headers: getPersonAlias_200_headers },
    400: { mediaTypes: ["application/problem+json"], body: getPersonAlias_400_body, headers: getPersonAlias_400_headers },
    404: { mediaTypes: ["application/problem+json"], body: getPersonAlias_404_body, headers: getPersonAlias_404_headers },
    406: { mediaTypes: ["application/problem+json"], body: getPersonAlias_406_body, headers: getPersonAlias_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: getPersonAlias_413_body, headers: getPersonAlias_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: getPersonAlias_421_body, headers: getPersonAlias_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: getPersonAlias_500_body, headers: getPersonAlias_500_headers },
    503: { mediaTypes: ["application/problem+json"], body: getPersonAlias_503_body, headers: getPersonAlias_503_headers },
  },
  listIncidents: {
    200: { mediaTypes: ["application/json"], body: listIncidents_200_body, headers: listIncidents_200_headers },
    400: { mediaTypes: ["application/problem+json"], body: listIncidents_400_body, headers: listIncidents_400_headers },
    406: { mediaTypes: ["application/problem+json"], body: listIncidents_406_body, headers: listIncidents_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: listIncidents_413_body, headers: listIncidents_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: listIncidents_421_body, headers: listIncidents_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: listIncidents_500_body, headers: listIncidents_500_headers },
  },
  listActiveIncidents: {
    200: { mediaTypes: ["application/json"], body: listActiveIncidents_200_body, headers: listActiveIncidents_200_headers },
    400: { mediaTypes: ["application/problem+json"], body: listActiveIncidents_400_body, headers: listActiveIncidents_400_headers },
    406: { mediaTypes: ["application/problem+json"], body: listActiveIncidents_406_body, headers: listActiveIncidents_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: listActiveIncidents_413_body, headers: listActiveIncidents_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: listActiveIncidents_421_body, headers: listActiveIncidents_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: listActiveIncidents_500_body, headers: listActiveIncidents_500_headers },
  },
  startIncident: {
    201: { mediaTypes: ["application/json"], body: startIncident_201_body, headers: startIncident_201_headers },
    400: { mediaTypes: ["application/problem+json"], body: startIncident_400_body, headers: startIncident_400_headers },
    401: { mediaTypes: ["application/problem+json"], body: startIncident_401_body, headers: startIncident_401_headers },
    406: { mediaTypes: ["application/problem+json"], body: startIncident_406_body, headers: startIncident_406_headers },
    409: { mediaTypes: ["application/problem+json"], body: startIncident_409_body, headers: startIncident_409_headers },
    413: { mediaTypes: ["application/problem+json"], body: startIncident_413_body, headers: startIncident_413_headers },
    415: { mediaTypes: ["application/problem+json"], body: startIncident_415_body, headers: startIncident_415_headers },
    421: { mediaTypes: ["application/problem+json"], body: startIncident_421_body, headers: startIncident_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: startIncident_500_body, headers: startIncident_500_headers },
    503: { mediaTypes: ["application/problem+json"], body: startIncident_503_body, headers: startIncident_503_headers },
  },
  stopAllIncidents: {
    204: { mediaTypes: [], body: null, headers: stopAllIncidents_204_headers },
    400: { mediaTypes: ["application/problem+json"], body: stopAllIncidents_400_body, headers: stopAllIncidents_400_headers },
    401: { mediaTypes: ["application/problem+json"], body: stopAllIncidents_401_body, headers: stopAllIncidents_401_headers },
    413: { mediaTypes: ["application/problem+json"], body: stopAllIncidents_413_body, headers: stopAllIncidents_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: stopAllIncidents_421_body, headers: stopAllIncidents_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: stopAllIncidents_500_body, headers: stopAllIncidents_500_headers },
  },
  getActiveIncident: {
    200: { mediaTypes: ["application/json"], body: getActiveIncident_200_body, headers: getActiveIncident_200_headers },
    400: { mediaTypes: ["application/problem+json"], body: getActiveIncident_400_body, headers: getActiveIncident_400_headers },
    404: { mediaTypes: ["application/problem+json"], body: getActiveIncident_404_body, headers: getActiveIncident_404_headers },
    406: { mediaTypes: ["application/problem+json"], body: getActiveIncident_406_body, headers: getActiveIncident_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: getActiveIncident_413_body, headers: getActiveIncident_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: getActiveIncident_421_body, headers: getActiveIncident_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: getActiveIncident_500_body, headers: getActiveIncident_500_headers },
  },
  stopIncident: {
    204: { mediaTypes: [], body: null, headers: stopIncident_204_headers },
    400: { mediaTypes: ["application/problem+json"], body: stopIncident_400_body, headers: stopIncident_400_headers },
    401: { mediaTypes: ["application/problem+json"], body: stopIncident_401_body, headers: stopIncident_401_headers },
    404: { mediaTypes: ["application/problem+json"], body: stopIncident_404_body, headers: stopIncident_404_headers },
    413: { mediaTypes: ["application/problem+json"], body: stopIncident_413_body, headers: stopIncident_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: stopIncident_421_body, headers: stopIncident_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: stopIncident_500_body, headers: stopIncident_500_headers },
  },
  getMetrics: {
    200: { mediaTypes: ["text/plain; version=0.0.4; charset=utf-8","application/openmetrics-text; version=1.0.0; charset=utf-8","application/openmetrics-text; version=0.0.1; charset=utf-8","application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited"], body: getMetrics_200_body, headers: getMetrics_200_headers },
    413: { mediaTypes: ["application/problem+json"], body: getMetrics_413_body, headers: getMetrics_413_headers },
    500: { mediaTypes: ["application/problem+json"], body: getMetrics_500_body, headers: getMetrics_500_headers },
  },
  getHealth: {
    200: { mediaTypes: ["text/plain; charset=utf-8"], body: getHealth_200_body, headers: getHealth_200_headers },
    413: { mediaTypes: ["application/problem+json"], body: getHealth_413_body, headers: getHealth_413_headers },
    500: { mediaTypes: ["application/problem+json"], body: getHealth_500_body, headers: getHealth_500_headers },
  },
  getReadiness: {
    200: { mediaTypes: ["text/plain; charset=utf-8"], body: getReadiness_200_body, headers: getReadiness_200_headers },
    413: { mediaTypes: ["application/problem+json"], body: getReadiness_413_body, headers: getReadiness_413_headers },
    500: { mediaTypes: ["application/problem+json"], body: getReadiness_500_body, headers: getReadiness_500_headers },
    503: { mediaTypes: ["application/problem+json"], body: getReadiness_503_body, headers: getReadiness_503_headers },
  },
  getContract: {
    200: { mediaTypes: ["application/json"], body: getContract_200_body, headers: getContract_200_headers },
    304: { mediaTypes: [], body: null, headers: getContract_304_headers },
    400: { mediaTypes: ["application/problem+json"], body: getContract_400_body, headers: getContract_400_headers },
    406: { mediaTypes: ["application/problem+json"], body: getContract_406_body, headers: getContract_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: getContract_413_body, headers: getContract_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: getContract_421_body, headers: getContract_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: getContract_500_body, headers: getContract_500_headers },
  },
  getContractYaml: {
    200: { mediaTypes: ["application/yaml"], body: getContractYaml_200_body, headers: getContractYaml_200_headers },
    304: { mediaTypes: [], body: null, headers: getContractYaml_304_headers },
    400: { mediaTypes: ["application/problem+json"], body: getContractYaml_400_body, headers: getContractYaml_400_headers },
    406: { mediaTypes: ["application/problem+json"], body: getContractYaml_406_body, headers: getContractYaml_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: getContractYaml_413_body, headers: getContractYaml_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: getContractYaml_421_body, headers: getContractYaml_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: getContractYaml_500_body, headers: getContractYaml_500_headers },
  },
  getTruth: {
    200: { mediaTypes: ["application/json"], body: getTruth_200_body, headers: getTruth_200_headers },
    400: { mediaTypes: ["application/problem+json"], body: getTruth_400_body, headers: getTruth_400_headers },
    406: { mediaTypes: ["application/problem+json"], body: getTruth_406_body, headers: getTruth_406_headers },
    413: { mediaTypes: ["application/problem+json"], body: getTruth_413_body, headers: getTruth_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: getTruth_421_body, headers: getTruth_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: getTruth_500_body, headers: getTruth_500_headers },
  },
  getConsole: {
    200: { mediaTypes: ["text/html; charset=utf-8"], body: getConsole_200_body, headers: getConsole_200_headers },
    304: { mediaTypes: [], body: null, headers: getConsole_304_headers },
    413: { mediaTypes: ["application/problem+json"], body: getConsole_413_body, headers: getConsole_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: getConsole_421_body, headers: getConsole_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: getConsole_500_body, headers: getConsole_500_headers },
  },
  getDocs: {
    200: { mediaTypes: ["text/html; charset=utf-8"], body: getDocs_200_body, headers: getDocs_200_headers },
    304: { mediaTypes: [], body: null, headers: getDocs_304_headers },
    413: { mediaTypes: ["application/problem+json"], body: getDocs_413_body, headers: getDocs_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: getDocs_421_body, headers: getDocs_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: getDocs_500_body, headers: getDocs_500_headers },
  },
  getScript: {
    200: { mediaTypes: ["text/javascript; charset=utf-8"], body: getScript_200_body, headers: getScript_200_headers },
    304: { mediaTypes: [], body: null, headers: getScript_304_headers },
    400: { mediaTypes: ["application/problem+json"], body: getScript_400_body, headers: getScript_400_headers },
    404: { mediaTypes: ["application/problem+json"], body: getScript_404_body, headers: getScript_404_headers },
    413: { mediaTypes: ["application/problem+json"], body: getScript_413_body, headers: getScript_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: getScript_421_body, headers: getScript_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: getScript_500_body, headers: getScript_500_headers },
  },
  getStyle: {
    200: { mediaTypes: ["text/css; charset=utf-8"], body: getStyle_200_body, headers: getStyle_200_headers },
    304: { mediaTypes: [], body: null, headers: getStyle_304_headers },
    400: { mediaTypes: ["application/problem+json"], body: getStyle_400_body, headers: getStyle_400_headers },
    404: { mediaTypes: ["application/problem+json"], body: getStyle_404_body, headers: getStyle_404_headers },
    413: { mediaTypes: ["application/problem+json"], body: getStyle_413_body, headers: getStyle_413_headers },
    421: { mediaTypes: ["application/problem+json"], body: getStyle_421_body, headers: getStyle_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: getStyle_500_body, headers: getStyle_500_headers },
  },
  unmatched: {
    204: { mediaTypes: [], body: null, headers: unmatched_204_headers },
    400: { mediaTypes: ["application/problem+json"], body: unmatched_400_body, headers: unmatched_400_headers },
    404: { mediaTypes: ["application/problem+json"], body: unmatched_404_body, headers: unmatched_404_headers },
    405: { mediaTypes: ["application/problem+json"], body: unmatched_405_body, headers: unmatched_405_headers },
    421: { mediaTypes: ["application/problem+json"], body: unmatched_421_body, headers: unmatched_421_headers },
    500: { mediaTypes: ["application/problem+json"], body: unmatched_500_body, headers: unmatched_500_headers },
  },
  connection: {
    400: { mediaTypes: ["application/problem+json"], body: connection_400_body, headers: connection_400_headers },
    408: { mediaTypes: ["application/problem+json"], body: connection_408_body, headers: connection_408_headers },
    413: { mediaTypes: ["application/problem+json"], body: connection_413_body, headers: connection_413_headers },
    417: { mediaTypes: ["application/problem+json"], body: connection_417_body, headers: connection_417_headers },
    431: { mediaTypes: ["application/problem+json"], body: connection_431_body, headers: connection_431_headers },
    505: { mediaTypes: ["application/problem+json"], body: connection_505_body, headers: connection_505_headers },
  },
};
