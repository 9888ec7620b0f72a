import { data, fromEnvironment } from "./client.js";

await data(fromEnvironment().POST("/authenticate"));
console.log("credentials accepted");
